# language: en
Feature: What an automatic sign-in leaves behind

  An automatic sign-in outlives the call that asked for it. What becomes of it when it fails, waits or is given up
  is in no edition.

  Background:
    Given a pool of any kind

  @autosignin.refusal-ends-it
  Rule: An automatic sign-in that was refused is not tried again

    Background:
      Given a function refuses every sign-in
      And Bruno has signed up
      And Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received

    @v5 @refutes
    Example: Somebody else's confirmation tries Alice's password again
      When Bruno confirms on Alice's device
      Then the pool is asked to sign Alice in
      And Alice's device announces "signIn_failure"

    @v6
    Example: Somebody else's confirmation tries nothing
      Given Alice's automatic sign-in has been refused
      When Bruno confirms on Alice's device
      Then Bruno meets no refusal
      And the pool is not asked for InitiateAuth

  @autosignin.keeps-to-one-person
  Rule: The automatic sign-in of one person leaves everybody else on the device alone

    @v5 @refutes
    Example: Bruno's confirmation tries Alice's password
      Given Alice has signed up with automatic sign-in on
      And Bruno has signed up
      When Bruno confirms on Alice's device
      Then the pool is asked to sign Alice in
      And Alice's device announces "signIn_failure"

    @v6 @refutes
    Example: Bruno's confirmation cancels that of Alice
      Given Alice has signed up with automatic sign-in on
      And Bruno has signed up
      And Bruno confirms on Alice's device
      When Alice confirms with the code she received
      Then the answer gives "nextStep.signUpStep" as "DONE"

    @v6 @refutes
    Example: What Alice gave up is offered to Bruno
      Given a function confirms whoever signs up
      And Alice has signed up with automatic sign-in on
      When Bruno signs up on Alice's device
      Then the answer gives "nextStep.signUpStep" as "COMPLETE_AUTO_SIGN_IN"

  @autosignin.no-time-limit
  Rule: An automatic sign-in waits for as long as the confirmation takes

    Background:
      Given Alice has signed up with automatic sign-in on

    @v5
    Example: After four minutes the confirmation still signs Alice in
      Given Alice has left the page open for 4 minutes
      When Alice confirms with the code she received
      Then Alice is signed in

    @v6 @refutes
    Example: After three minutes it is over
      Given Alice has left the page open for 4 minutes
      When Alice confirms with the code she received
      Then the answer gives "nextStep.signUpStep" as "DONE"

    @v6 @refutes
    Example: The end of Alice's three minutes is that of Bruno's too
      Given Alice has left the page open for 2 minutes
      And Bruno has signed up on Alice's device with automatic sign-in on
      And Alice has left the page open for 2 minutes
      When Bruno confirms on Alice's device
      Then the answer gives "nextStep.signUpStep" as "DONE"

  @autosignin.function-taken-out
  Rule: autoSignIn can be taken out of the library before it is needed

    @v6 @refutes
    Example: The function taken out has heard of no sign-up
      Given Alice has taken the function "autoSignIn" out of the library
      And Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in with the function taken out
      Then Alice is refused with AutoSignInException

  @autosignin.place-of-option
  Rule: signUp takes autoSignIn at the top of its argument, where the migration guide puts it

    @v5
    Example: At the top it signs Alice in
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice is signed in

    @v6 @refutes
    Example: At the top it is ignored
      Given Alice has signed up with automatic sign-in as the migration guide prints it
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in
      Then Alice is refused with AutoSignInException
      And Alice is not signed in
