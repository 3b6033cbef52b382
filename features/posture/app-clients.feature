# language: en
Feature: What an app client should be set to

  An existing pool is looked at as it is, each app client that the target file names. Where the suite makes its
  pools, it makes one with the settings that this chapter advises: that the examples hold there says that the advice
  can be followed, and nothing about a pool of yours.

  Background:
    Given the pool under test

  @posture.token-revocation
  Rule: Every app client lets sessions be revoked

    Example: Token revocation is turned on
      When its settings are read
      Then every app client can revoke tokens

  @posture.existence-errors
  Rule: Every app client hides who exists

    Example: User existence errors are prevented
      When its settings are read
      Then every app client hides who exists

  @posture.existence-hidden
  Rule: A refused sign-in tells nobody whether there is such an account

    Example: Somebody unknown is refused as for a wrong password
      Given Alice has a confirmed account
      And Alice signs in with a wrong password
      When Chloé signs in
      Then Alice and Chloé are refused alike with NotAuthorizedException

  @posture.access-token-lifetime
  Rule: Access and ID tokens live for an hour at most

    Example: No app client gives them longer
      When its settings are read
      Then access and ID tokens last 1 hour at most

  @posture.refresh-token-lifetime
  Rule: Refresh tokens live for 30 days at most

    Example: No app client gives refresh tokens longer
      When its settings are read
      Then refresh tokens last 30 days at most
