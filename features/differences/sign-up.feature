# language: en
Feature: Signing up, major by major

  An application that listens to Hub hears less after the move.

  Background:
    Given a pool of any kind

  @differences.hub-announces-sign-up
  Rule: Hub announces a sign-up and its confirmation

    @v5
    Example: The sign-up is announced
      When Alice signs up
      Then Alice's device announces exactly "signUp" in this order

    @v5
    Example: The confirmation is announced
      Given Alice has signed up
      When Alice confirms with the code she received
      Then Alice's device announces exactly "confirmSignUp" in this order

    @v6 @refutes
    Example: The sign-up is not announced
      When Alice signs up
      Then Alice's account awaits confirmation
      And Alice's device announces nothing

    @v6 @refutes
    Example: The confirmation is not announced
      Given Alice has signed up
      When Alice confirms with the code she received
      Then Alice's account is confirmed
      And Alice's device announces nothing
