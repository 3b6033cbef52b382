# language: en
Feature: Meeting the steps of a sign-in

  A right password may be followed by another step. What asks for it, and what answers, is the client's to say.

  @signin.user-carries-challenge
  Rule: The user that signIn returns carries challengeName and challengeParam

    Background:
      Given a pool where a second factor is optional

    @v5
    Example: A pending second factor is carried by the user
      Given Alice has enabled a code by SMS
      When Alice signs in
      Then the answer gives "challengeName" as "SMS_MFA"
      And the answer gives "challengeParam.CODE_DELIVERY_DELIVERY_MEDIUM" as "SMS"

    @v5
    Example: A pending change of password is carried by the user
      Given Alice has been given a temporary password
      When Alice signs in
      Then the answer gives "challengeName" as "NEW_PASSWORD_REQUIRED"
      And the answer carries "challengeParam.requiredAttributes"

    @v5 @qualifies
    Example: After a direct sign-in the user carries neither
      Given Alice has a confirmed account
      When Alice signs in
      Then the answer does not carry "challengeName"
      And the answer does not carry "challengeParam"
      And Alice is signed in

    @v6 @refutes
    Example: A pending second factor is carried by the next step
      Given Alice has enabled a code by SMS
      When Alice signs in
      Then the answer carries exactly "isSignedIn, nextStep"
      And the answer gives "nextStep.signInStep" as "CONFIRM_SIGN_IN_WITH_SMS_CODE"

  @signin.challenge-selects-call
  Rule: challengeName and challengeParam tell which function to call next

    Background:
      Given a pool where a second factor is optional

    @v5
    Example: A second factor goes to confirmSignIn
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice is signed in

    @v5
    Example: A new password goes to completeNewPassword
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "completeNewPassword"
      Then Alice is signed in

    @v5
    Example: A new password is not for confirmSignIn
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in

    Example: A choice of second factor leads to the one chosen
      Given Alice has enabled a code by SMS and an authenticator app
      And Alice has begun to sign in
      When Alice chooses an authenticator app
      Then the pool asks for SOFTWARE_TOKEN_MFA
      And Alice is not signed in

    @v6 @refutes
    Example: A second factor goes to confirmSignIn, like everything else
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice is signed in

    @v6 @refutes
    Example: A new password goes to confirmSignIn, like everything else
      Given Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice is signed in

  @signin.direct-or-multi-step
  Rule: Depending on the configuration, a sign-in ends at once or goes through challenges

    Background:
      Given a pool where a second factor is optional

    Example: Whoever has no second factor signs in at once
      Given Alice has a confirmed account
      When Alice signs in
      Then Alice meets no refusal
      And Alice is signed in

    Example: Whoever has a second factor is asked for it
      Given Alice has enabled a code by SMS
      When Alice signs in
      Then the pool asks for SMS_MFA
      And Alice is not signed in

    Example: A new password may be followed by a second factor
      Given Alice has enabled a code by SMS
      And Alice has been given a temporary password
      And Alice has begun to sign in
      When Alice chooses a new password
      Then the pool asks for SMS_MFA

  @signin.challenge-kinds
  Rule: The challenges that may follow are a code by SMS, a one-time password or a custom challenge

    Example: A code by SMS may follow
      Given a pool where a second factor is optional
      And Alice has enabled a code by SMS
      When Alice signs in
      Then the pool asks for SMS_MFA
      And Alice is not signed in

    Example: A one-time password may follow
      Given a pool where a second factor is optional
      And Alice has enabled an authenticator app
      When Alice signs in
      Then the pool asks for SOFTWARE_TOKEN_MFA
      And Alice is not signed in

    @refutes
    Example: A new password may follow
      Given a pool where a second factor is optional
      And Alice has been given a temporary password
      When Alice signs in
      Then the pool asks for NEW_PASSWORD_REQUIRED
      And Alice is not signed in

    @refutes
    Example: A choice between second factors may follow
      Given a pool where a second factor is optional
      And Alice has enabled a code by SMS and an authenticator app
      When Alice signs in
      Then the pool asks for SELECT_MFA_TYPE
      And Alice is not signed in

    @v5 @refutes
    Example: A code by email may follow, which the client does not understand
      Given a pool that requires a code by email
      And Alice has a confirmed account
      When Alice signs in
      Then the pool asks for EMAIL_OTP
      And Alice is refused with TypeError

    @v6 @refutes
    Example: A code by email may follow
      Given a pool that requires a code by email
      And Alice has a confirmed account
      When Alice signs in
      Then the pool asks for EMAIL_OTP
      And the next step is "CONFIRM_SIGN_IN_WITH_EMAIL_CODE"
