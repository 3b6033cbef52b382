# language: en
Feature: Signing out

  Signing out ends a session on one device. What becomes of its tokens depends on the app client and on the
  network.

  Background:
    Given a pool of any kind

  @signout.call
  Rule: signOut, called without arguments, signs the user out

    @v5
    Example: Nobody is signed in any more
      Given Alice has signed in
      When Alice signs out
      Then Alice meets no refusal
      And Alice is not signed in
      And Alice's device announces "signOut"

    @v6
    Example: The device is empty and says so
      Given Alice has signed in
      When Alice signs out
      Then Alice meets no refusal
      And Alice is not signed in
      And Alice's device announces "signedOut"

  @signout.needs-origin-jti
  Rule: Signing out revokes tokens only where token revocation is enabled

    Example: With revocation on, the tokens are revoked
      Given Alice has signed in
      When Alice signs out
      Then the pool is asked for RevokeToken
      And Alice's old refresh token is refused with NotAuthorizedException

    Example: With revocation off, nothing is revoked
      Given the app client has token revocation turned off
      And Alice has signed in
      When Alice signs out
      Then the pool is not asked for RevokeToken
      And Alice's old refresh token still works

  @signout.refresh-unusable
  Rule: After a sign-out, the refresh token no longer yields new tokens

    Example: A session still open can be refreshed
      Given Alice has signed in
      When Alice refreshes the session
      Then Alice meets no refusal
      And Alice's old refresh token still works

    Example: A session that was closed cannot
      Given Alice has signed in
      When Alice signs out
      Then Alice's old refresh token is refused with NotAuthorizedException

  @signout.local-only
  Rule: Signing out ends this session and leaves the others alone

    Example: The laptop stays signed in
      Given Alice has signed in on the phone
      And Alice has signed in on the laptop
      When Alice signs out on the phone
      Then Alice is signed out on the phone
      And Alice is still signed in on the laptop
