# language: en
Feature: Creating an account

  Somebody gives a name, a password and what else the pool wants to know. The pool decides what is needed; the
  client passes on what it is given, or part of it.

  Background:
    Given a pool of any kind

  @signup.creates-user
  Rule: signUp creates an account in the user pool

    Example: An account that awaits confirmation appears
      When Alice signs up
      Then Alice meets no refusal
      And the pool is asked for SignUp
      And Alice's account awaits confirmation

    Example: A username that is taken is refused
      Given Alice has a confirmed account
      When Alice signs up
      Then Alice is refused with UsernameExistsException
      And Alice's account is confirmed

  @signup.named-arguments
  Rule: signUp is given one object that holds username, password and attributes

    @v5
    Example: The attributes beside the password reach the pool
      When Alice signs up as the pages print it
      Then Alice meets no refusal
      And Alice's account has the attribute "email" set to "alice@example.com"

    @v6 @refutes
    Example: The attributes beside the password are lost
      Given a pool where people choose a username
      When Alice signs up as the pages print it
      Then Alice meets no refusal
      And the pool is not told "email"
      And Alice's account lacks the attribute "email"

  @signup.username-and-password-required
  Rule: Signing up always takes a username and a password

    @v5
    Example: An empty username is refused by the client
      When Alice signs up without a username
      Then Alice is refused with AuthError
      And the pool is not asked

    @v5
    Example: An empty password is refused by the client
      When Alice signs up without a password
      Then Alice is refused with AuthError
      And the pool is not asked

    @v6
    Example: A missing username is refused by the client
      When Alice signs up without a username
      Then Alice is refused with EmptySignUpUsername
      And the pool is not asked

    @v6
    Example: A missing password is refused by the pool
      When Alice signs up without a password
      Then Alice is refused with InvalidParameterException
      And the pool is asked for SignUp
      And Alice's account does not exist
