# language: en
Feature: Signing in, major by major

  The same call sends different requests, and refuses in different cases.

  Background:
    Given a pool of any kind
    And Alice has a confirmed account

  @differences.one-sign-in-at-a-time
  Rule: A sign-in is refused while another is under way

    @v5
    Example: The second sign-in throws
      When Alice signs in twice at once
      Then the second call throws instead of rejecting
      And Alice is signed in

    @v6 @refutes
    Example: Both sign-ins go through
      When Alice signs in twice at once
      Then the second call resolves
      And Alice is signed in

  @differences.sign-in-reads-attributes
  Rule: Signing in ends with a request for the attributes of the user

    @v5
    Example: The pool is asked who has signed in
      When Alice signs in
      Then the pool is asked for GetUser
      And Alice is signed in

    @v6 @refutes
    Example: The pool is not asked who has signed in
      When Alice signs in
      Then the pool is not asked for GetUser
      And Alice is signed in

  @differences.session-of-the-other-major
  Rule: A session that one major has opened is found by the other

    Example: Alice stays signed in when the application moves
      Given Alice signs in
      When Alice's application moves to the other major
      Then Alice is signed in

  @differences.hub-announces-refusals
  Rule: Hub announces a sign-in that was refused

    @v5
    Example: A wrong password is announced
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And Alice's device announces exactly "signIn_failure" in this order

    @v6 @refutes
    Example: A wrong password is not announced
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And Alice's device announces nothing
