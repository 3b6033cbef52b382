# language: en
Feature: Choosing a new password at the first sign-in

  Whoever an administrator has given a temporary password replaces it before anything else.

  @newpassword.when
  Rule: An account created in the Cognito console must change its password at the first sign-in

    Example: A temporary password has to be replaced
      Given Alice has been given a temporary password
      When Alice signs in
      Then the pool asks for NEW_PASSWORD_REQUIRED
      And Alice is not signed in

    Example: The new password confirms the account
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password
      Then Alice's account is confirmed
      And Alice is signed in

    Example: A permanent password is kept
      Given Alice has a confirmed account
      When Alice signs in
      Then Alice meets no refusal
      And Alice is signed in

  @newpassword.challenge-name
  Rule: A forced change of password is announced as the challenge NEW_PASSWORD_REQUIRED

    @v5
    Example: Whoever has a temporary password meets the challenge NEW_PASSWORD_REQUIRED
      Given Alice has been given a temporary password
      When Alice signs in
      Then the next step is "NEW_PASSWORD_REQUIRED"

    @v6 @refutes
    Example: Whoever has a temporary password meets a step of another name
      Given Alice has been given a temporary password
      When Alice signs in
      Then the next step is "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED"

  @newpassword.complete-call
  Rule: completeNewPassword, given the user, the password and attributes, completes the sign-in

    Background:
      Given a pool where a second factor is optional

    @v5
    Example: The password and the attributes complete the sign-in
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password as the pages print it
      Then Alice's account has the attribute "given_name" set to "Alice"
      And Alice is signed in

    @v5 @qualifies
    Example: A choice of second factor afterwards is not understood
      Given Alice has enabled a code by SMS and an authenticator app
      And Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password
      Then Alice is refused with TypeError

    @v6 @refutes
    Example: completeNewPassword is gone
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password as the pages print it
      Then Alice is refused with TypeError
      And the pool is not asked

    @v6 @refutes
    Example: confirmSignIn takes the password and the attributes
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password and gives "given_name" as "Alice"
      Then Alice's account has the attribute "given_name" set to "Alice"
      And Alice is signed in

    Example: A weak password is refused
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a weak password
      Then Alice is refused with InvalidPasswordException
      And Alice is not signed in

  @newpassword.required-attributes-list
  Rule: requiredAttributes, within challengeParam, lists the names of the missing attributes

    @v5
    Example: A missing attribute is listed by its bare name
      Given the pool requires the attribute "given_name"
      And Alice has been given a temporary password
      When Alice signs in
      Then the answer gives "challengeParam.requiredAttributes" as "given_name"

    @v5
    Example: An attribute that is there is not listed
      Given the pool requires the attribute "email"
      And Alice has been given a temporary password
      When Alice signs in
      Then the answer gives "challengeParam.requiredAttributes.length" as "0"

    @v6 @refutes
    Example: A missing attribute is listed among those of the next step
      Given the pool requires the attribute "given_name"
      And Alice has been given a temporary password
      When Alice signs in
      Then the answer does not carry "challengeParam"
      And the answer gives "nextStep.missingAttributes" as "given_name"

  @newpassword.attributes-argument-optional
  Rule: The attributes given to completeNewPassword are optional

    Example: The password alone completes the sign-in
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password
      Then Alice meets no refusal
      And Alice is signed in

    @qualifies
    Example: The pool refuses the password alone while an attribute is missing
      Given the pool requires the attribute "given_name"
      And Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password
      Then Alice is refused with InvalidParameterException
