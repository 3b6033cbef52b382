# language: en
Feature: Answering a question of one's own making

  The functions of a pool may ask whatever they like. What they ask, they judge.

  Background:
    Given a pool that asks everybody a question

  @custom-challenge.name
  Rule: A custom challenge is announced as CUSTOM_CHALLENGE, along with its parameters

    @v5
    Example: After the password the question comes as CUSTOM_CHALLENGE
      Given Alice has a confirmed account
      When Alice signs in by custom challenge
      Then the next step is "CUSTOM_CHALLENGE"
      And the answer carries "challengeParam.question"
      And Alice is not signed in

    @v5
    Example: Without a password the question comes as CUSTOM_CHALLENGE
      Given Alice has a confirmed account
      When Alice signs in by custom challenge without a password
      Then the next step is "CUSTOM_CHALLENGE"
      And the answer carries "challengeParam.question"
      And Alice is not signed in

    @v6 @refutes
    Example: After the password the question comes as a step of another name
      Given Alice has a confirmed account
      When Alice signs in by custom challenge
      Then the next step is "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE"
      And the answer carries "nextStep.additionalInfo.question"
      And Alice is not signed in

    @v6 @refutes
    Example: Without a password the question comes as a step of another name
      Given Alice has a confirmed account
      When Alice signs in by custom challenge without a password
      Then the next step is "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE"
      And the answer carries "nextStep.additionalInfo.question"
      And Alice is not signed in

  @custom-challenge.answer-call
  Rule: The answer to a custom challenge goes through sendCustomChallengeAnswer

    @v5
    Example: The function takes the answer and signs Alice in
      Given Alice has been asked the question
      When Alice gives the right answer and nothing else to "sendCustomChallengeAnswer"
      Then Alice meets no refusal
      And Alice is signed in

    @v5
    Example: An empty answer to a question is refused by the client
      Given Alice has been asked the question
      When Alice answers the question with nothing
      Then Alice is refused with AuthError
      And the pool is not asked

    @v6 @refutes
    Example: The function has gone
      Given Alice has been asked the question
      When Alice gives the right answer and nothing else to "sendCustomChallengeAnswer"
      Then Alice is refused with TypeError
      And the pool is not asked

    @v6 @refutes
    Example: The answer goes through confirmSignIn
      Given Alice has been asked the question
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice meets no refusal
      And Alice is signed in

  @custom-challenge.resolves-signin
  Rule: A right answer to a custom challenge resolves the promise of signIn

    @refutes
    Example: The promise is resolved before anybody answers
      Given Alice has a confirmed account
      When Alice signs in by custom challenge without a password
      Then Alice meets no refusal
      And the pool asks for CUSTOM_CHALLENGE
      And Alice is not signed in

    @refutes
    Example: The right answer resolves a promise of its own
      Given Alice has been asked the question
      When Alice answers the question rightly
      Then Alice meets no refusal
      And Alice is signed in

  @custom-challenge.wrong-answer
  Rule: The pool judges the answer to a custom challenge

    Example: A wrong answer is refused
      Given Alice has been asked the question
      When Alice answers the question wrongly
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in

    Example: A right answer signs Alice in
      Given Alice has been asked the question
      When Alice answers the question rightly
      Then Alice meets no refusal
      And Alice is signed in

    @qualifies
    Example: A wrong answer is met with the question again
      Given the pool repeats its question after a wrong answer
      And Alice has been asked the question
      When Alice answers the question wrongly
      Then the pool asks for CUSTOM_CHALLENGE
      And Alice is not signed in
