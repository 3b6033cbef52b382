# language: en
Feature: Asking for another code

  A code gets lost; another one can be asked for.

  Background:
    Given a pool of any kind

  @resend.call
  Rule: A username is all that resendSignUp takes

    @v5
    Example: A username is enough
      Given Alice has signed up
      When Alice asks for a new code as the pages print it
      Then Alice meets no refusal
      And the number of codes sent to Alice is 2

    @v6 @refutes
    Example: The function is gone
      Given Alice has signed up
      When Alice asks for a new code as the pages print it
      Then Alice is refused with TypeError
      And the pool is not asked

  @resend.sends-new-code
  Rule: Asking again sends a new confirmation code

    Example: A second code goes to the same address
      Given Alice has signed up
      When Alice asks for a new code
      Then the number of codes sent to Alice is 2
      And the codes sent to Alice differ
      And the code sent to Alice goes to "alice@example.com"

    Example: The second code confirms the account
      Given Alice has signed up
      And Alice has asked for a new code
      When Alice confirms with the code she received
      Then Alice meets no refusal
      And Alice's account is confirmed

    Example: The first code no longer counts
      Given Alice has signed up
      And Alice has asked for a new code
      When Alice confirms with the first code she received
      Then Alice is refused with CodeMismatchException

  @resend.is-about-sign-up
  Rule: Resending a code belongs to signing up, not to signing in

    Example: Somebody who awaits confirmation gets a code
      Given Alice has signed up
      When Alice asks for a new code
      Then Alice meets no refusal
      And the pool is asked for ResendConfirmationCode

    Example: Somebody who could sign in is refused
      Given Alice has a confirmed account
      When Alice asks for a new code
      Then Alice is refused with InvalidParameterException
      And the number of codes sent to Alice is 0

  @resend.resolution-means-sent
  Rule: Once the promise of resendSignUp resolves, a code has been sent

    Example: A code has gone out when the call is answered
      Given Alice has signed up
      When Alice asks for a new code
      Then Alice meets no refusal
      And the number of codes sent to Alice is 2

    Example: An unknown username is refused
      Given the app client tells who exists
      When Alice asks for a new code
      Then Alice is refused with UserNotFoundException

    @qualifies
    Example: Where the app client hides who exists, nobody gets a code and the call succeeds
      Given the app client hides who exists
      When Alice asks for a new code
      Then Alice meets no refusal
      And the number of codes sent to Alice is 0
