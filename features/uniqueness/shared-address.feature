# language: en
Feature: Sharing an address

  Two people sign up with one address. The pages warn of what follows, partly without reason.

  Background:
    Given a pool where people also sign in with their email
    And Alice has a confirmed account with the email "shared@example.com"

  @uniqueness.signup-not-checked
  Rule: Where the e-mail address is an alias, signing up does not check that it is free

    Example: Bruno signs up with Alice's address
      When Bruno signs up with the email "shared@example.com"
      Then Bruno meets no refusal
      And Bruno's account awaits confirmation

  @uniqueness.many-accounts
  Rule: Several accounts of one pool can bear the same e-mail address

    Example: Two accounts bear the address
      When Bruno signs up with the email "shared@example.com"
      Then the number of accounts with the email "shared@example.com" is 2

  @uniqueness.earlier-email-unverified
  Rule: A new sign-up leaves every earlier account with an unverified e-mail address

    @v5 @qualifies
    Example: Signing up alone changes nothing for Alice
      When Bruno signs up with the email "shared@example.com"
      Then Alice's email is verified

    @v5 @qualifies
    Example: Confirming is what takes it from Alice
      Given Bruno has signed up with the email "shared@example.com"
      When Bruno confirms with the code he received
      Then Alice's email is not verified

    @v6 @refutes
    Example: Signing up changes nothing for Alice
      When Bruno signs up with the email "shared@example.com"
      Then Alice's email is verified

    @v6 @refutes
    Example: Confirming is refused and changes nothing for Alice
      Given Bruno has signed up with the email "shared@example.com"
      When Bruno confirms with the code he received
      Then Bruno is refused with AliasExistsException
      And Alice's email is verified
