# language: en
Feature: Learning that a call has failed

  An application that waits for a rejected promise misses a failure that comes as an answer.

  Background:
    Given a pool of any kind

  @api.failures-reject
  Rule: A call that fails rejects its promise

    Example: A wrong password rejects the sign-in
      Given Alice has a confirmed account
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in

    Example: A wrong code rejects the confirmation
      Given Bruno has signed up
      When Bruno confirms with a wrong code
      Then Bruno is refused with CodeMismatchException

    @v5
    Example: An account that awaits confirmation rejects the sign-in
      Given Bruno has signed up
      When Bruno signs in
      Then Bruno is refused with UserNotConfirmedException

    @v6 @qualifies
    Example: An account that awaits confirmation is answered with a next step
      Given Bruno has signed up
      When Bruno signs in
      Then the next step is "CONFIRM_SIGN_UP"
      And Bruno is not signed in

    @v5 @qualifies
    Example: A second sign-in throws while the first is under way
      Given Alice has a confirmed account
      When Alice signs in twice at once
      Then the second call throws instead of rejecting
      And Alice is signed in
