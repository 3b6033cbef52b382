# language: en
Feature: Reading the answer of a sign-up

  What the application is told once the account exists. The answer has changed its shape between the majors.

  Background:
    Given a pool of any kind

  @signup.resolves-isignupresult
  Rule: The promise of signUp resolves with an ISignUpResult

    @v5
    Example: The answer has the members of an ISignUpResult
      When Alice signs up
      Then the answer carries "user"
      And the answer carries "userConfirmed"
      And the answer carries "userSub"
      And the answer does not carry "nextStep"

    @v6 @refutes
    Example: The answer gives the next step instead
      When Alice signs up
      Then the answer gives "nextStep.signUpStep" as "CONFIRM_SIGN_UP"
      And the answer does not carry "userConfirmed"
      And the answer does not carry "userSub"

  @signup.result.user
  Rule: The answer of signUp holds the new user as a CognitoUser

    @v5
    Example: The answer carries a user with a username
      When Alice signs up
      Then the answer carries "user.username"

    @v6 @refutes
    Example: The answer carries no user
      When Alice signs up
      Then the answer does not carry "user"

  @signup.result.user-confirmed
  Rule: The answer of signUp says in userConfirmed whether the account is confirmed

    @v5
    Example: The account is said not to be confirmed yet
      When Alice signs up
      Then the answer gives "userConfirmed" as "false"
      And Alice's account awaits confirmation

    @v6 @refutes
    Example: The same is said under another name
      When Alice signs up
      Then the answer does not carry "userConfirmed"
      And the answer gives "isSignUpComplete" as "false"

  @signup.result.user-sub
  Rule: The answer of signUp gives the identifier of the account in userSub

    @v5
    Example: The identifier is that of the account in the pool
      When Alice signs up
      Then the answer carries "userSub"
      And the answer names Alice's sub

    @v6 @refutes
    Example: The identifier bears another name
      When Alice signs up
      Then the answer does not carry "userSub"
      And the answer carries "userId"
      And the answer names Alice's sub

  @signup.result.exact-keys
  Rule: user, userConfirmed and userSub are all that the answer of signUp holds

    @v5 @refutes
    Example: The answer describes the delivery of the code as well
      When Alice signs up
      Then the answer carries exactly "codeDeliveryDetails, user, userConfirmed, userSub"

    @v6 @refutes
    Example: None of the three is there
      When Alice signs up
      Then the answer carries exactly "isSignUpComplete, nextStep, userId"

  @signup.cognito-user-carries-sub
  Rule: The CognitoUser of a sign-up carries the userSub

    @v5 @refutes
    Example: The identifier stands beside the user
      When Alice signs up
      Then the answer carries "user"
      And the answer does not carry "user.userSub"
      And the answer carries "userSub"

    @v6 @refutes
    Example: There is no user to carry it
      When Alice signs up
      Then the answer does not carry "user"
      And the answer carries "userId"
