# language: en
Feature: Signing out where nothing is revoked

  An app client can be set so that its tokens cannot be revoked. Signing out then only empties the device.

  Background:
    Given the app client has token revocation turned off
    And Alice has a confirmed account
    And Alice has signed in

  @signout.needs-origin-jti
  Rule: Signing out revokes tokens only where token revocation is enabled

    Example: With revocation off, nothing is revoked
      When Alice signs out
      Then Alice's device holds no token
      And the pool is not asked for RevokeToken
      And Alice's old refresh token still works
