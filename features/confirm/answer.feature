# language: en
Feature: Reading the answer of a confirmation

  The migration guide reads more in it than there is.

  Background:
    Given a pool of any kind
    And Bruno has signed up

  @confirm.answer-names-account
  Rule: The answer of confirmSignUp names the account in userId

    @v5 @refutes
    Example: The answer is a mere word
      When Bruno confirms with the code he received
      Then the answer does not carry "userId"
      And Bruno's account is confirmed

    @v6 @refutes
    Example: The answer says what comes next, and not for whom
      When Bruno confirms with the code he received
      Then the answer carries exactly "isSignUpComplete, nextStep"
      And Bruno's account is confirmed
