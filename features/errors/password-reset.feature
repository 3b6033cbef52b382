# language: en
Feature: Choosing a new password after a reset

  A reset password opens nothing until the code that was sent has replaced it.

  Background:
    Given a pool of any kind
    And Alice has a confirmed account
    And an administrator has reset Alice's password

  @errors.password-reset-required
  Rule: PasswordResetRequiredException means that the password was reset in the Cognito console

    @v5
    Example: The old password meets the error
      When Alice signs in
      Then Alice is refused with PasswordResetRequiredException
      And Alice is not signed in

    @v6 @qualifies
    Example: The old password meets a next step instead of an error
      When Alice signs in
      Then the next step is "RESET_PASSWORD"
      And Alice is not signed in

    Example: A password chosen with the right code signs Alice in
      Given Alice has set a new password with the code she received
      When Alice signs in
      Then Alice meets no refusal
      And Alice is signed in

    Example: A wrong code sets no password
      When Alice sets a new password with a wrong code
      Then Alice is refused with CodeMismatchException
