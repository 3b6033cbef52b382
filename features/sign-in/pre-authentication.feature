# language: en
Feature: Telling a function more than the password

  A pool may ask a function whether to let somebody in. The application has things to tell that function.

  Background:
    Given a pool of any kind

  @signin.validation-data-to-pre-auth
  Rule: Whatever validationData holds reaches the pre-authentication trigger as it is

    @v5
    Example: The function reads the validation data
      Given a function watches every sign-in
      And Alice has a confirmed account
      When Alice signs in with one object that holds validation data
      Then the function reads "campaign" as "autumn"
      And Alice is signed in

    @v5
    Example: The function lets Alice in for her validation data
      Given a function lets in the autumn campaign alone
      And Alice has a confirmed account
      When Alice signs in with one object that holds validation data
      Then Alice meets no refusal
      And Alice is signed in

    @v5
    Example: Without validation data the function refuses Alice
      Given a function lets in the autumn campaign alone
      And Alice has a confirmed account
      When Alice signs in
      Then Alice is refused with UserLambdaValidationException
      And Alice is not signed in

    @v6 @refutes
    Example: The function reads nothing
      Given a function watches every sign-in
      And Alice has a confirmed account
      When Alice signs in with one object that holds validation data
      Then the function does not read "campaign"
      And Alice is signed in

    @v6 @refutes
    Example: The function refuses Alice in spite of her validation data
      Given a function lets in the autumn campaign alone
      And Alice has a confirmed account
      When Alice signs in with one object that holds validation data
      Then Alice is refused with UserLambdaValidationException
      And Alice is not signed in
