# language: en
Feature: Confirming with a code

  Whoever signs up proves with a code that the address is theirs. Until then nobody signs in.

  Background:
    Given a pool of any kind
    And Bruno has signed up

  @confirm.only-with-mfa
  Rule: A sign-up has to be confirmed if multi-factor authentication is enabled

    @v5 @refutes
    Example: Without multi-factor authentication the sign-in is refused all the same
      When Bruno signs in
      Then Bruno is refused with UserNotConfirmedException
      And Bruno is not signed in

    @v6 @refutes
    Example: Without multi-factor authentication the next step is to confirm all the same
      When Bruno signs in
      Then the next step is "CONFIRM_SIGN_UP"
      And Bruno is not signed in

  @confirm.call
  Rule: confirmSignUp takes the username first, then the code that was received

    @v5
    Example: The name and the code confirm the account
      When Bruno confirms as the pages print it
      Then Bruno meets no refusal
      And Bruno's account is confirmed
      And Bruno's email is verified

    @v6 @refutes
    Example: Two arguments are refused by the client
      When Bruno confirms as the pages print it
      Then Bruno is refused with EmptyConfirmSignUpUsername
      And the pool is not asked
      And Bruno's account awaits confirmation

  @confirm.bad-code-rejects
  Rule: Confirming with a wrong code rejects the promise

    Example: The right code is accepted
      When Bruno confirms with the code he received
      Then Bruno meets no refusal
      And Bruno's account is confirmed

    Example: A code that was never sent is refused
      When Bruno confirms with a wrong code
      Then Bruno is refused with CodeMismatchException
      And Bruno's account awaits confirmation

    @clock
    Example: A code from the day before is refused
      Given the clock moves on by 25 hours
      When Bruno confirms with the code he received
      Then Bruno is refused with ExpiredCodeException
      And Bruno's account awaits confirmation

    Example: An account that is already confirmed is refused
      Given Alice has a confirmed account
      When Alice confirms with a wrong code
      Then Alice is refused with NotAuthorizedException

    @v5
    Example: An empty code is refused by the client
      When Bruno confirms with an empty code
      Then Bruno is refused with AuthError
      And the pool is not asked

    @v6
    Example: A missing code is refused by the client
      When Bruno confirms with an empty code
      Then Bruno is refused with EmptyConfirmSignUpCode
      And the pool is not asked
