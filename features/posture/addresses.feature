# language: en
Feature: Who may come in, and under whose address

  Somebody who once had an address, or shares it, gets the codes that are sent there. What they can do with one
  depends on how the pool uses addresses, which cannot be changed once it is made.

  Background:
    Given the pool under test

  @posture.self-sign-up
  Rule: Anybody can sign up without an invitation

    Example: The pool is open
      When its settings are read
      Then signing up takes no invitation

  @posture.address-alias
  Rule: No address serves as an alias

    Example: The pool has no alias that confirming could move
      When its settings are read
      Then no address is an alias

  @posture.address-take-over
  Rule: Confirming an address takes it away from nobody

    Example: Bruno gets hold of the mailbox and forces the alias
      Given Alice has a confirmed account with the email "shared@example.com"
      When Bruno tries to take over the address "shared@example.com"
      Then Alice keeps the address "shared@example.com"
