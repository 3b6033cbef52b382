# language: en
Feature: Giving attributes

  The pages mark the email and the telephone number as optional. It is the pool that says so, or otherwise.

  @signup.email-optional
  Rule: The email attribute may be left out when signing up

    Example: Alice signs up without an address
      Given a pool where people choose a username
      When Alice signs up without any attribute
      Then Alice meets no refusal
      And Alice's account lacks the attribute "email"

    @qualifies
    Example: A pool that requires the address refuses its absence
      Given the pool requires the attribute "email"
      When Alice signs up without any attribute
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

  @signup.phone-optional
  Rule: The phone_number attribute may be left out when signing up

    Example: Alice signs up without a telephone number
      Given a pool of any kind
      When Alice signs up
      Then Alice meets no refusal
      And Alice's account lacks the attribute "phone_number"

    @qualifies
    Example: A pool that requires the number refuses its absence
      Given the pool requires the attribute "phone_number"
      When Alice signs up
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

  @signup.phone-e164
  Rule: A telephone number is given in E.164 form

    Example: A number in E.164 form is accepted
      Given a pool of any kind
      When Alice signs up with the attribute "phone_number" set to "+33612345678"
      Then Alice meets no refusal
      And Alice's account has the attribute "phone_number" set to "+33612345678"

    Scenario Outline: The form <number> is refused
      Given a pool of any kind
      When Alice signs up with the attribute "phone_number" set to "<number>"
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

      Examples:
        | number             |
        | 0612345678         |
        | +33 6 12 34 56 78  |
        | (06) 12-34-56-78   |

  @signup.phone-attribute-key
  Rule: The attribute that holds a telephone number is called phone_number

    Example: The key phone_number is accepted
      Given a pool of any kind
      When Alice signs up with the attribute "phone_number" set to "+33612345678"
      Then Alice meets no refusal
      And the pool is told "phone_number" as "+33612345678"

    Example: The key phoneNumber is refused
      Given a pool of any kind
      When Alice signs up with the attribute "phoneNumber" set to "+33612345678"
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

  @signup.other-attributes-allowed
  Rule: signUp accepts attributes other than email and phone_number

    Example: A given name is kept
      Given a pool of any kind
      When Alice signs up with the attribute "given_name" set to "Alice"
      Then Alice meets no refusal
      And Alice's account has the attribute "given_name" set to "Alice"

    Example: A custom attribute that the pool declares is kept
      Given the pool declares the custom attribute "team"
      When Alice signs up with the attribute "custom:team" set to "blue"
      Then Alice meets no refusal
      And Alice's account has the attribute "custom:team" set to "blue"

  @signup.validation-data-optional
  Rule: signUp accepts validationData, which is optional and written as an array

    Example: Nothing is sent when there is none
      Given a pool of any kind
      When Alice signs up
      Then Alice meets no refusal
      And the pool is not told "campaign"

    Example: An empty array does no harm
      Given a pool of any kind
      When Alice signs up with validation data in an empty array
      Then Alice meets no refusal
      And Alice's account awaits confirmation

    @qualifies
    Example: An object is what the client expects
      Given a pool of any kind
      When Alice signs up with validation data in an object
      Then Alice meets no refusal
      And the pool is told "campaign" as "autumn"

    @qualifies
    Example: An array of pairs is garbled and refused
      Given a pool of any kind
      When Alice signs up with validation data in an array of pairs
      Then Alice is refused with SerializationException
      And Alice's account does not exist
