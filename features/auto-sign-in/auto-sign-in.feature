# language: en
Feature: Signing in without a second form

  Whoever has just signed up has typed the password once already. An application may spare them the second time.

  Background:
    Given a pool of any kind

  @autosignin.option
  Rule: autoSignIn, an optional setting of signUp, turns automatic sign-in on when enabled is true

    @v5
    Example: With enabled true the confirmation signs Alice in
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice is signed in

    @v5
    Example: With enabled false the confirmation signs nobody in
      Given Alice has signed up with automatic sign-in off
      When Alice confirms with the code she received
      Then the pool is not asked for InitiateAuth
      And Alice is not signed in

    @v5
    Example: Where the setting is left out the confirmation signs nobody in
      Given Alice has signed up without a word on automatic sign-in
      When Alice confirms with the code she received
      Then the pool is not asked for InitiateAuth
      And Alice is not signed in

    @v6 @qualifies
    Example: With enabled true the confirmation leaves one more call to make
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then the answer gives "nextStep.signUpStep" as "COMPLETE_AUTO_SIGN_IN"
      And Alice is not signed in

    @v6 @refutes
    Example: With enabled false automatic sign-in is on all the same
      Given Alice has signed up with automatic sign-in off
      When Alice confirms with the code she received
      Then the answer gives "nextStep.signUpStep" as "COMPLETE_AUTO_SIGN_IN"

    @v6
    Example: Where the setting is left out nothing follows the confirmation
      Given Alice has signed up without a word on automatic sign-in
      When Alice confirms with the code she received
      Then the answer gives "nextStep.signUpStep" as "DONE"
      And Alice is not signed in

  @autosignin.runs-after-confirmation
  Rule: Automatic sign-in takes place once the account is confirmed

    @v5
    Example: The right code is followed by the sign-in
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then the pool is asked to sign Alice in
      And Alice is signed in

    @v5
    Example: Before the confirmation nothing is tried
      When Alice signs up with automatic sign-in on
      Then Alice meets no refusal
      And the pool is not asked for InitiateAuth
      And Alice is not signed in

    @v5
    Example: Whoever is confirmed by a function is signed in by the sign-up
      Given a function confirms whoever signs up
      When Alice signs up with automatic sign-in on
      Then Alice meets no refusal
      And Alice is signed in

    @v5 @qualifies
    Example: Somebody else's confirmation sets it off too early
      Given Alice has signed up with automatic sign-in on
      And Bruno has signed up
      When Bruno confirms on Alice's device
      Then the pool is asked to sign Alice in
      And Alice's device announces "signIn_failure"

    @v6 @qualifies
    Example: The right code is followed by nothing
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice meets no refusal
      And the pool is not asked for InitiateAuth
      And Alice is not signed in

    @v6 @qualifies
    Example: The application has to ask for it
      Given Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in
      Then the answer gives "nextStep.signInStep" as "DONE"
      And Alice is signed in

  @autosignin.dispatched-by-signup
  Rule: It is signUp that dispatches the autoSignIn event

    @v5 @qualifies
    Example: The event comes after those of the confirmation and of the sign-in
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice's device announces exactly "signUp, confirmSignUp, signIn, autoSignIn" in this order

    @v5
    Example: On a device where nobody signed up there is no event
      Given Alice has signed up
      When Alice confirms with the code she received
      Then Alice's device announces exactly "confirmSignUp" in this order

    @v6 @refutes
    Example: Nothing is announced but the sign-in
      Given Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in
      Then Alice's device announces exactly "signedIn" in this order

  @autosignin.event-name
  Rule: An autoSignIn event on the auth channel of Hub announces that the sign-in succeeded

    @v5
    Example: The event comes with the sign-in
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice's device announces "autoSignIn"
      And Alice is signed in

    @v6 @refutes
    Example: The event has another name
      Given Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in
      Then Alice's device announces "signedIn"
      And Alice's device does not announce "autoSignIn"

  @autosignin.event-payload
  Rule: The autoSignIn event brings the CognitoUser, now authenticated

    @v5
    Example: The user has a session
      Given Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice's device announces "autoSignIn" with a user who has a session

    @v5 @qualifies
    Example: While a second factor is pending the user has none
      Given a pool that requires an authenticator app
      And Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice's device announces "autoSignIn" with a user who has no session
      And Alice is not signed in

    @v6 @refutes
    Example: The next step comes with the call instead
      Given Alice has signed up with automatic sign-in on
      And Alice has confirmed with the code she received
      When Alice completes the automatic sign-in
      Then the answer carries exactly "isSignedIn, nextStep"
      And Alice's device does not announce "autoSignIn"

  @autosignin.failure-event
  Rule: When automatic sign-in fails, Hub announces autoSignIn_failure

    @v5 @refutes
    Example: A refusal of the pool is announced as that of any sign-in
      Given a function refuses every sign-in
      And Alice has signed up with automatic sign-in on
      When Alice confirms with the code she received
      Then Alice's device announces "signIn_failure"
      And Alice's device does not announce "autoSignIn_failure"

    @v5
    Example: A page reloaded before the confirmation announces the failure
      Given Alice has signed up with automatic sign-in on
      And Alice has reloaded the page
      When Alice confirms with the code she received
      Then Alice's device announces "autoSignIn_failure"
      And Alice is not signed in

    @v6 @refutes
    Example: A page reloaded before the confirmation forgets and says nothing
      Given Alice has signed up with automatic sign-in on
      And Alice has reloaded the page
      When Alice completes the automatic sign-in
      Then Alice is refused with AutoSignInException
      And Alice's device does not announce "autoSignIn_failure"
