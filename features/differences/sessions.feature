# language: en
Feature: Keeping a session, major by major

  What stays on a device, and how it is renewed.

  @differences.refresh-call
  Rule: A session is refreshed by InitiateAuth

    Background:
      Given a pool of any kind
      And Alice has signed in

    @v5
    Example: The pool is asked for InitiateAuth
      When Alice refreshes the session
      Then Alice meets no refusal
      And the pool is asked for InitiateAuth

    @v6 @refutes
    Example: The pool is asked for another operation
      When Alice refreshes the session
      Then Alice meets no refusal
      And the pool is asked for GetTokensFromRefreshToken
      And the pool is not asked for InitiateAuth

  @differences.first-user-forgotten
  Rule: Once somebody else signs in, the device keeps nothing of the first user

    Background:
      Given a pool of any kind
      And Alice has signed in
      And Bruno has a confirmed account

    @v5 @refutes
    Example: The tokens of both are kept
      When Bruno signs in on Alice's device
      Then Alice's device holds Alice's and Bruno's tokens

    Example: Whoever has signed out leaves nothing
      Given Alice signs out
      When Bruno signs in on Alice's device
      Then Alice's device holds Bruno's tokens alone

  @differences.failed-sign-in-leaves-nothing
  Rule: A sign-in that fails leaves nothing on the device

    Example: A wrong password leaves nothing
      Given a pool of any kind
      And Alice has a confirmed account
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And Alice's device stores nothing

    @v5 @refutes
    Example: A challenge that is not understood leaves a name
      Given a pool that requires a code by email
      And Alice has a confirmed account
      When Alice signs in
      Then Alice is refused with TypeError
      And Alice's device names Alice as its last user
