# language: en
Feature: Setting a second factor up at the sign-in

  Where the pool requires a second factor, whoever has none sets one up before the tokens come.

  @mfasetup.challenge
  Rule: The challenge MFA_SETUP appears when TOTP is the method and the user has not set it up

    @v5
    Example: Whoever has no app meets the challenge MFA_SETUP
      Given a pool that requires an authenticator app
      And Alice has a confirmed account
      When Alice signs in
      Then the next step is "MFA_SETUP"
      And Alice is not signed in

    @v6 @refutes
    Example: Whoever has no app meets a step of another name
      Given a pool that requires an authenticator app
      And Alice has a confirmed account
      When Alice signs in
      Then the next step is "CONTINUE_SIGN_IN_WITH_TOTP_SETUP"
      And Alice is not signed in

    @v6 @refutes
    Example: Whoever has neither an app nor an address chooses which to set up
      Given a pool that requires an authenticator app or a code by email
      And Alice has a confirmed account without an email
      When Alice signs in
      Then the pool asks for MFA_SETUP
      And the next step is "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION"

    Example: Whoever has an app is asked for its code
      Given a pool that requires an authenticator app
      And Alice has enabled an authenticator app
      When Alice signs in
      Then the pool asks for SOFTWARE_TOKEN_MFA

  @mfasetup.followup
  Rule: setupTOTP, called with the user, begins the set-up

    Background:
      Given a pool that requires an authenticator app
      And Alice has a confirmed account

    @v5
    Example: The secret alone signs nobody in
      Given Alice has begun to sign in
      When Alice begins to set up an authenticator app
      Then the pool is asked for AssociateSoftwareToken
      And Alice is not signed in

    @v6 @refutes
    Example: setupTOTP is gone
      Given Alice has begun to sign in
      When Alice begins to set up an authenticator app as the pages print it
      Then Alice is refused with TypeError
      And the pool is not asked

    @v6 @refutes
    Example: The secret comes with the next step
      When Alice signs in
      Then the pool is asked for AssociateSoftwareToken
      And the answer carries "nextStep.totpSetupDetails.sharedSecret"
      And Alice is not signed in

    Example: The first code of the app signs Alice in
      Given Alice has begun to sign in
      And Alice has begun to set up an authenticator app
      When Alice finishes the set-up with the right code
      Then Alice is signed in

    Example: A wrong first code is refused
      Given Alice has begun to sign in
      And Alice has begun to set up an authenticator app
      When Alice finishes the set-up with a wrong code
      Then Alice is refused with EnableSoftwareTokenMFAException
      And Alice is not signed in
