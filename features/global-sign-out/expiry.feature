# language: en
Feature: When tokens expire

  An hour is what the API grants when nothing is asked for.

  @globalsignout.expire-after-1h
  Rule: An access or ID token lives for one hour from its issue

    Example: An hour is the default
      Given the app client says nothing of how long tokens live
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access and ID tokens last 1 hour

    @refutes
    Example: Five minutes can be set
      Given the app client issues tokens for 5 minutes
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access and ID tokens last 5 minutes
