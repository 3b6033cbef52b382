# language: en
Feature: What a global sign-out leaves

  The pages disagree on what becomes of the tokens. Each says half of it.

  Background:
    Given a pool of any kind
    And Alice has signed in

  @globalsignout.access-and-id
  Rule: After a global sign-out, access and ID tokens stay valid until they expire

    @qualifies
    Example: Other services accept them, the pool does not
      When Alice signs out everywhere
      Then another service still accepts Alice's old tokens
      And the pool refuses Alice's old access token with NotAuthorizedException

  @globalsignout.failure
  Rule: A global sign-out that fails rejects its promise

    @v5
    Example: Offline, the sign-out is refused and the tokens stay
      Given Alice has lost the network
      When Alice signs out everywhere
      Then Alice is refused with NetworkError
      And Alice's device keeps its tokens

    @v6 @refutes
    Example: Offline, nothing says that the sign-out has failed
      Given Alice has lost the network
      When Alice signs out everywhere
      Then Alice meets no refusal
      And Alice's device holds no token
      And Alice's old refresh token still works

    @v5
    Example: After a sign-out elsewhere it is refused, and the tokens stay
      Given Alice has signed in on the phone
      And Alice signs out everywhere from the phone
      When Alice signs out everywhere
      Then Alice is refused with NotAuthorizedException
      And Alice's device keeps its tokens

    @v6 @refutes
    Example: After a sign-out elsewhere nothing says that it was refused
      Given Alice has signed in on the phone
      And Alice signs out everywhere from the phone
      When Alice signs out everywhere
      Then Alice meets no refusal
      And Alice's device holds no token
