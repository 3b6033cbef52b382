# language: en
Feature: What the other devices learn

  The pool ends every session at once. A device that does not ask the pool goes on as before.

  Background:
    Given a pool of any kind
    And Alice has signed in on the phone
    And Alice signs in on the laptop

  @globalsignout.all-devices
  Rule: A global sign-out signs the user out on every device

    @qualifies
    Example: The laptop notices nothing by itself
      When Alice signs out everywhere from the phone
      Then Alice meets no refusal
      And Alice still appears signed in on the laptop

    @v5
    Example: The laptop learns of it when it refreshes the session
      Given Alice signs out everywhere from the phone
      When Alice refreshes the session on the laptop
      Then Alice is refused with NotAuthorizedException
      And Alice is signed out on the laptop

    @v6
    Example: The laptop loses the session when it refreshes
      Given Alice signs out everywhere from the phone
      When Alice refreshes the session on the laptop
      Then the laptop announces "tokenRefresh_failure" to Alice
      And Alice is signed out on the laptop
