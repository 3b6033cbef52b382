# language: en
Feature: Holding a sign-in that is not over

  Between the password and the code, somebody has to remember what was begun. v5 leaves it to the application, v6
  to the library.

  Background:
    Given a pool where a second factor is optional

  @differences.sign-in-survives-reload
  Rule: A sign-in that awaits a code survives a reload of the page

    Background:
      Given Alice has enabled a code by SMS
      And Alice has begun to sign in
      And Alice has reloaded the page

    @v5 @refutes
    Example: The user who was asked for the code is lost
      When Alice answers with the right code
      Then Alice is refused with TypeError
      And the pool is not asked

    @v6
    Example: The code signs Alice in
      When Alice answers with the right code
      Then Alice meets no refusal
      And Alice is signed in

  @differences.contexts-keep-apart
  Rule: Each context of a program keeps a sign-in that is not over to itself

    Background:
      Given Alice and Bruno use one program, each in a context of their own
      And Alice has enabled a code by SMS
      And Bruno has enabled a code by SMS
      And Alice has begun to sign in
      And Bruno has begun to sign in

    @v5
    Example: Alice goes on where she was
      When Alice answers with the right code
      Then Alice meets no refusal
      And Alice is signed in

    @v6 @refutes
    Example: Bruno's code signs Bruno in within Alice's context
      When Alice answers with the code sent to Bruno
      Then Alice meets no refusal
      And Alice's device says that Bruno is signed in
