# language: en
Feature: One user on one device

  A device has one current user. What becomes of the first when a second signs in differs between the majors.

  Background:
    Given a pool of any kind
    And Alice has a confirmed account
    And Bruno has a confirmed account
    And Alice has signed in

  @api.single-signed-in-user
  Rule: One user at a time is signed in, so that signing out names nobody

    @v5
    Example: Bruno takes Alice's place
      When Bruno signs in on Alice's device
      Then Bruno meets no refusal
      And Alice's device says that Bruno is signed in

    @v6
    Example: Bruno is refused while Alice is signed in
      When Bruno signs in on Alice's device
      Then Bruno is refused with UserAlreadyAuthenticatedException
      And Alice's device says that Alice is signed in
