# language: en
Feature: Giving custom attributes

  A pool keeps facts of the application's own, if they were declared beforehand.

  @custom-attributes.prefix
  Rule: The prefix custom: marks a custom attribute among those given to signUp

    Example: With the prefix the value is kept
      Given the pool declares the custom attribute "favorite_flavor"
      When Alice signs up with the attribute "custom:favorite_flavor" set to "Cookie Dough"
      Then the pool is told "custom:favorite_flavor" as "Cookie Dough"
      And Alice's account has the attribute "custom:favorite_flavor" set to "Cookie Dough"

    Example: Without the prefix it is refused
      Given the pool declares the custom attribute "favorite_flavor"
      When Alice signs up with the attribute "favorite_flavor" set to "Cookie Dough"
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

  @custom-attributes.not-created-on-the-fly
  Rule: Signing up adds no attribute to the schema of the pool

    Example: The schema is what it was
      Given a pool of any kind
      When Alice signs up with the attribute "custom:favorite_flavor" set to "Cookie Dough"
      Then Alice is refused with InvalidParameterException
      And the pool does not declare the attribute "custom:favorite_flavor"

  @custom-attributes.undeclared-rejected
  Rule: A custom attribute that the pool does not declare cannot be used

    Example: The sign-up is refused and no account appears
      Given a pool of any kind
      When Alice signs up with the attribute "custom:favorite_flavor" set to "Cookie Dough"
      Then Alice is refused with InvalidParameterException
      And Alice's account does not exist

  @custom-attributes.must-exist-first
  Rule: A custom attribute has to be declared in the pool before it is used

    Example: A declared attribute is accepted
      Given the pool declares the custom attribute "favorite_flavor"
      When Alice signs up with the attribute "custom:favorite_flavor" set to "Cookie Dough"
      Then Alice meets no refusal
      And Alice's account has the attribute "custom:favorite_flavor" set to "Cookie Dough"

    @qualifies
    Example: The app client must be allowed to write it
      Given the pool declares the custom attribute "favorite_flavor"
      And the app client may only write the attribute "email"
      When Alice signs up with the attribute "custom:favorite_flavor" set to "Cookie Dough"
      Then Alice is refused with NotAuthorizedException
      And Alice's account does not exist

  @custom-attributes.string-value
  Rule: The value of a custom attribute is a string

    Example: A string is kept as it is
      Given the pool declares the custom attribute "lucky_number"
      When Alice signs up with the attribute "custom:lucky_number" set to "7"
      Then Alice meets no refusal
      And Alice's account has the attribute "custom:lucky_number" set to "7"

    Example: A number is refused
      Given the pool declares the custom attribute "lucky_number"
      When Alice signs up with the attribute "custom:lucky_number" set to the number 7
      Then Alice is refused with SerializationException
      And Alice's account does not exist
