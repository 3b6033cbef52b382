# language: en
Feature: Signing out everywhere

  One device asks for the end of all sessions. The pool obeys; the other devices are not told.

  Background:
    Given a pool of any kind
    And Alice has signed in on the phone
    And Alice has signed in on the laptop

  @globalsignout.call
  Rule: signOut with global set to true signs the user out everywhere

    Example: The phone asks the pool and is signed out
      When Alice signs out everywhere from the phone
      Then Alice meets no refusal
      And the pool is asked for GlobalSignOut
      And Alice is signed out on the phone

  @globalsignout.refresh-invalid
  Rule: A global sign-out puts an end to every refresh token of the user

    Example: The refresh tokens of both devices are refused
      When Alice signs out everywhere from the phone
      Then Alice's refresh token on the phone is refused with NotAuthorizedException
      And Alice's refresh token on the laptop is refused with NotAuthorizedException
