# language: en
Feature: Signing out without a network

  Revoking takes a network. What an application sees without one differs between the majors, and with the age of
  the tokens.

  Background:
    Given a pool of any kind
    And Alice has signed in

  @signout.revokes-if-online
  Rule: Signing out revokes the tokens provided that the application is online

    Example: Online, the tokens are revoked
      When Alice signs out
      Then the pool is asked for RevokeToken
      And the pool refuses Alice's old access token with NotAuthorizedException

    Example: Offline, the tokens live on
      Given Alice has lost the network
      When Alice signs out
      Then Alice's device holds no token
      And Alice's old refresh token still works

    @v5 @qualifies @clock
    Example: Offline with expired tokens, nobody is signed out
      Given the clock moves on by 2 hours
      And Alice has lost the network
      When Alice signs out
      Then Alice's device announces "tokenRefresh_failure"
      And Alice's device keeps its tokens

    @v6 @clock
    Example: Offline with expired tokens, the device is emptied
      Given the clock moves on by 2 hours
      And Alice has lost the network
      When Alice signs out
      Then Alice's device holds no token
      And Alice's old refresh token still works

  @signout.offline-lasts
  Rule: Whoever signs out without a network is still signed out when it returns

    Background:
      Given Alice has lost the network

    Example: With fresh tokens, nobody is signed in again
      Given Alice signs out
      When Alice comes back online
      Then Alice is not signed in

    @v5 @refutes @clock
    Example: With expired tokens, Alice is signed in again
      Given the clock moves on by 2 hours
      And Alice signs out
      When Alice comes back online
      Then Alice's device announces "tokenRefresh_failure"
      And Alice is signed in

    @v6 @clock
    Example: With expired tokens, nobody is signed in again
      Given the clock moves on by 2 hours
      And Alice signs out
      When Alice comes back online
      Then Alice is not signed in
