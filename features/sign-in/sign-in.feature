# language: en
Feature: Signing in with a password

  The password proves who somebody is without leaving the device.

  Background:
    Given a pool of any kind
    And Alice has a confirmed account

  @signin.positional-credentials
  Rule: signIn takes the username first, then the password

    @v5
    Example: Two arguments sign Alice in
      When Alice signs in with a username and a password as two arguments
      Then Alice meets no refusal
      And the pool is not told "PASSWORD"
      And Alice is signed in

    @v6 @refutes
    Example: Two arguments are refused by the client
      When Alice signs in with a username and a password as two arguments
      Then Alice is refused with EmptySignInUsername
      And the pool is not asked
      And Alice is not signed in

  @signin.resolves-user
  Rule: signIn resolves with the user who has signed in

    @v5
    Example: The answer is a user with attributes
      When Alice signs in
      Then the answer carries "username"
      And the answer carries "attributes.sub"
      And Alice is signed in

    @v6 @refutes
    Example: The answer says that the sign-in is complete
      When Alice signs in
      Then the answer carries exactly "isSignedIn, nextStep"
      And the answer gives "nextStep.signInStep" as "DONE"
      And Alice is signed in

  @signin.only-after-sign-up-complete
  Rule: Nobody can sign in before finishing the sign-up

    Example: Whoever has confirmed signs in
      When Alice signs in
      Then Alice meets no refusal
      And Alice is signed in

    @v5
    Example: Whoever has not confirmed is refused
      Given Bruno has signed up
      When Bruno signs in
      Then Bruno is refused with UserNotConfirmedException
      And Bruno is not signed in

    @v6
    Example: Whoever has not confirmed is asked to
      Given Bruno has signed up
      When Bruno signs in
      Then the next step is "CONFIRM_SIGN_UP"
      And Bruno is not signed in

  @signin.object-form
  Rule: username, password and validationData can also be given to signIn in one object

    @v5
    Example: The validation data reach the pool
      When Alice signs in with one object that holds validation data
      Then Alice meets no refusal
      And the pool is told "campaign" as "autumn"
      And Alice is signed in

    @v6 @qualifies
    Example: The validation data are lost
      When Alice signs in with one object that holds validation data
      Then Alice meets no refusal
      And the pool is not told "campaign"
      And Alice is signed in

  @signin.username-required
  Rule: An object given to signIn must hold a username

    @v5
    Example: An empty username is refused by the client
      When Alice signs in without a username
      Then Alice is refused with AuthError
      And the pool is not asked

    @v6
    Example: A missing username is refused by the client
      When Alice signs in without a username
      Then Alice is refused with EmptySignInUsername
      And the pool is not asked

  @signin.password-optional
  Rule: An object given to signIn may leave out the password

    @v5 @qualifies
    Example: Without a password another kind of sign-in starts
      When Alice signs in without a password
      Then Alice is refused with InvalidParameterException
      And the pool is told "AuthFlow" as "CUSTOM_AUTH"

    @v6 @refutes
    Example: A missing password is refused by the client
      When Alice signs in without a password
      Then Alice is refused with EmptySignInPassword
      And the pool is not asked
