# language: en
Feature: Answering with a second factor

  After the password the pool asks for a code: one that it sends by SMS, or one that an app shows.

  Background:
    Given a pool where a second factor is optional

  @mfa.sms.challenge-name
  Rule: A second factor by SMS is announced as the challenge SMS_MFA

    @v5
    Example: Whoever gets codes by SMS meets the challenge SMS_MFA
      Given Alice has enabled a code by SMS
      When Alice signs in
      Then the next step is "SMS_MFA"
      And the answer carries "challengeParam.CODE_DELIVERY_DESTINATION"
      And Alice is not signed in

    @v6 @refutes
    Example: Whoever gets codes by SMS meets a step of another name
      Given Alice has enabled a code by SMS
      When Alice signs in
      Then the next step is "CONFIRM_SIGN_IN_WITH_SMS_CODE"
      And the answer carries "nextStep.codeDeliveryDetails.destination"
      And Alice is not signed in

  @mfa.totp.challenge-name
  Rule: A second factor by authenticator app is announced as the challenge SOFTWARE_TOKEN_MFA

    @v5
    Example: Whoever has an app meets the challenge SOFTWARE_TOKEN_MFA
      Given Alice has enabled an authenticator app
      When Alice signs in
      Then the next step is "SOFTWARE_TOKEN_MFA"
      And Alice is not signed in

    @v6 @refutes
    Example: Whoever has an app meets a step of another name
      Given Alice has enabled an authenticator app
      When Alice signs in
      Then the next step is "CONFIRM_SIGN_IN_WITH_TOTP_CODE"
      And Alice is not signed in

  @mfa.confirm-call
  Rule: Either second factor is answered by giving confirmSignIn the user, the code and the type

    @v5
    Example: The code of an SMS signs Alice in
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers as the pages print it
      Then the pool is told "ChallengeName" as "SMS_MFA"
      And Alice is signed in

    @v5
    Example: The code of an app signs Alice in
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice answers as the pages print it
      Then the pool is told "ChallengeName" as "SOFTWARE_TOKEN_MFA"
      And Alice is signed in

    @v6 @refutes
    Example: The user, the code and the type are refused by the client
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers as the pages print it
      Then Alice is refused with EmptyChallengeResponse
      And the pool is not asked

    @v6 @refutes
    Example: One object that holds the code of an SMS signs Alice in
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the pool is told "ChallengeName" as "SMS_MFA"
      And Alice is signed in

    @v6 @refutes
    Example: One object that holds the code of an app signs Alice in
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the pool is told "ChallengeName" as "SOFTWARE_TOKEN_MFA"
      And Alice is signed in

  @mfa.type-argument
  Rule: The third argument of confirmSignIn is the type of factor, SMS_MFA or SOFTWARE_TOKEN_MFA

    @v5
    Example: The type reaches the pool
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the pool is told "ChallengeName" as "SOFTWARE_TOKEN_MFA"
      And Alice is signed in

    @v5 @qualifies
    Example: Without a type the code of an SMS is accepted
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then the pool is told "ChallengeName" as "SMS_MFA"
      And Alice is signed in

    @v5 @qualifies
    Example: Without a type the code of an app is refused
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then Alice is refused with NotAuthorizedException
      And the pool is told "ChallengeName" as "SMS_MFA"

    @v6 @refutes
    Example: No type is given, and the code of an app is accepted
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice gives the right answer and nothing else to "confirmSignIn"
      Then the pool is told "ChallengeName" as "SOFTWARE_TOKEN_MFA"
      And Alice is signed in

  @mfa.wrong-code-refused
  Rule: No token is issued before the pool has checked the code

    Example: A wrong code in place of that of an SMS is refused
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      And Alice is not signed in

    Example: A wrong code in place of that of an app is refused
      Given Alice has enabled an authenticator app
      And Alice has begun to sign in
      When Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      And Alice is not signed in

    Example: After a wrong code the right one still counts
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      And Alice has answered with a wrong code
      When Alice answers with the right code
      Then Alice is signed in

  @mfa.tokens-handled
  Rule: Once the code is accepted, Amplify itself takes care of the access, ID and refresh tokens

    Example: The tokens stay on the device
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with the right code
      Then Alice's device holds an access, an ID and a refresh token
      And Alice is signed in

    @clock
    Example: The session outlives its access token
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      And Alice has answered with the right code
      When the clock moves on by 2 hours
      Then Alice is signed in

  @mfa.confirm-returns-user
  Rule: confirmSignIn resolves with the user, who is now signed in

    @v5
    Example: The user who was asked for the code comes back signed in
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the answer is the user that signIn returned
      And Alice is signed in

    @v5
    Example: The user now has attributes, and still the name of the challenge
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the answer carries "attributes.sub"
      And the answer gives "challengeName" as "SMS_MFA"

    @v6 @refutes
    Example: The answer says that the sign-in is complete
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      When Alice answers with the right code
      Then the answer carries exactly "isSignedIn, nextStep"
      And the answer gives "nextStep.signInStep" as "DONE"
