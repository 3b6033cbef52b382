# language: en
Feature: Revoking tokens

  A revoked token is worth nothing to the pool, and as much as before to those who do not ask the pool.

  @tokens.revoked-refused-by-pool
  Rule: Once revoked, access and ID tokens can no longer be used with the user pool

    Example: The pool refuses the access token
      Given Alice has signed in
      When Alice signs out
      Then the pool refuses Alice's old access token with NotAuthorizedException

  @tokens.revoked-valid-elsewhere
  Rule: Revoked tokens stay valid for other services such as AppSync and API Gateway

    Example: Another service accepts both tokens
      Given Alice has signed in
      When Alice signs out
      Then the pool refuses Alice's old access token with NotAuthorizedException
      And another service still accepts Alice's old tokens

  @revocation.on-for-new-pools
  Rule: Token revocation is enabled from the start in a new user pool

    Example: The tokens of a new pool can be revoked
      Given a pool of any kind
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access token carries "origin_jti"

    @qualifies
    Example: It is the app client that decides
      Given the app client has token revocation turned off
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access token does not carry "origin_jti"

  @revocation.existing-must-enable
  Rule: In an older user pool, token revocation has to be enabled by hand

    Example: Turned off, it stays off
      Given the app client has token revocation turned off
      And Alice has signed in
      When Alice signs out
      Then Alice's old refresh token still works

    @qualifies
    Example: An administrator turns it on in the app client
      Given the app client has token revocation turned off
      And an administrator turns token revocation on
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access token carries "origin_jti"
