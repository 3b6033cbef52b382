# language: en
Feature: Telling what went wrong

  An application chooses what to show by the name of the error. One name often has more than one cause.

  Background:
    Given a pool of any kind

  @errors.code-property
  Rule: The code property of an error names its type

    @v5
    Example: The pool's refusal is named in code
      Given Alice has a confirmed account
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And the error gives "code" as "NotAuthorizedException"

    @v5 @qualifies
    Example: The client's own refusal has no code
      When Alice signs in without a username
      Then Alice is refused with AuthError
      And the error does not carry "code"

    @v6 @refutes
    Example: The name takes its place
      Given Alice has a confirmed account
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And the error does not carry "code"
      And the error gives "name" as "NotAuthorizedException"

  @errors.user-not-confirmed
  Rule: UserNotConfirmedException means that the sign-up still has to be confirmed

    @v5
    Example: The right password meets the error
      Given Bruno has signed up
      When Bruno signs in
      Then Bruno is refused with UserNotConfirmedException

    @v5
    Example: A wrong password meets the same error
      Given Bruno has signed up
      When Bruno signs in with a wrong password
      Then Bruno is refused with UserNotConfirmedException

    @v6 @qualifies
    Example: The error comes as a next step
      Given Bruno has signed up
      When Bruno signs in
      Then the next step is "CONFIRM_SIGN_UP"

  @errors.not-authorized
  Rule: NotAuthorizedException means that the password is wrong

    Example: A wrong password is refused
      Given Alice has a confirmed account
      When Alice signs in with a wrong password
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in

    @qualifies
    Example: A disabled account is refused with the right password
      Given Alice has a confirmed account
      And Alice has been disabled by an administrator
      When Alice signs in
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in

  @errors.user-not-found
  Rule: UserNotFoundException means that the pool knows no such username or e-mail address

    Example: Somebody unknown is told so
      Given the app client tells who exists
      When Chloé signs in
      Then Chloé is refused with UserNotFoundException

    @qualifies
    Example: Where the app client hides who exists, the answer is that of a wrong password
      Given the app client hides who exists
      When Chloé signs in
      Then Chloé is refused with NotAuthorizedException
