# language: en
Feature: Shortening what cannot be called back

  A service that does not ask the pool learns of a revocation only when the token expires.

  Background:
    Given the app client issues tokens for 5 minutes
    And Alice has signed in
    And Alice signs out

  @tokens.shorten-lifetime
  Rule: A shorter lifetime in the app client limits how long revoked tokens work elsewhere

    @clock
    Example: Before they expire, revoked tokens still work elsewhere
      When the clock moves on by 4 minutes
      Then another service still accepts Alice's old tokens

    @clock
    Example: Once they have expired, they work nowhere
      When the clock moves on by 6 minutes
      Then another service refuses Alice's old tokens as expired
