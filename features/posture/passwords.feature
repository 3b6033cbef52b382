# language: en
Feature: How much a password has to withstand

  The policy of the pool decides what people may choose; a second factor helps where it is guessed all the same.

  Background:
    Given the pool under test

  @posture.password-length
  Rule: Passwords have 8 characters at least

    Example: The policy asks for 8 characters
      When its settings are read
      Then passwords have 8 characters at least

  @posture.password-length-advised
  Rule: Passwords have 12 characters at least

    Example: The policy asks for 12 characters
      When its settings are read
      Then passwords have 12 characters at least

  @posture.short-password-refused
  Rule: A password of 7 characters is refused

    Example: Bruno cannot sign up with one
      When Bruno signs up with a password of 7 characters
      Then Bruno is refused with InvalidPasswordException

  @posture.temporary-password
  Rule: Temporary passwords expire within 7 days

    Example: The policy gives them a week
      When its settings are read
      Then temporary passwords last 7 days at most

  @posture.second-factor
  Rule: People can add a second factor to their password

    Example: The pool offers one
      When its settings are read
      Then a second factor is on offer
