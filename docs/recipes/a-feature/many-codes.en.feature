# language: en
Feature: Many codes

  People ask again and again, and each code has to be another one.

  Background:
    Given a pool of any kind

  @resend.each-code-is-new
  Rule: Every code that is sent is a new one

    Example: Three codes for somebody who asks twice
      Given Alice has signed up
      And Alice has asked for a new code
      When Alice asks for a new code
      Then the number of codes sent to Alice is 3
      And the codes sent to Alice differ
