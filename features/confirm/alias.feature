# language: en
Feature: Deciding who owns an address

  Where the address is also a sign-in alias, confirming decides who owns it. One option says whether the
  newcomer may take it over, and the two majors differ in what they do without it.

  Background:
    Given a pool where people also sign in with their email
    And Alice has a confirmed account with the email "shared@example.com"
    And Bruno has signed up with the email "shared@example.com"

  @confirm.force-alias.option
  Rule: confirmSignUp accepts forceAliasCreation among its options

    Example: The pool learns that the alias is forced
      When Bruno confirms and forces the alias
      Then Bruno meets no refusal
      And the pool is told "ForceAliasCreation" as "true"

    Example: The pool learns that the alias is not forced
      When Bruno confirms and declines to force the alias
      Then Bruno is refused with AliasExistsException
      And the pool is told "ForceAliasCreation" as "false"

  @confirm.force-alias.default
  Rule: forceAliasCreation is true when it is not given

    @v5
    Example: Bruno takes the address over
      When Bruno confirms with the code he received
      Then the pool is told "ForceAliasCreation" as "true"
      And Bruno can sign in as "shared@example.com"
      And Alice's email is not verified

    @v6 @refutes
    Example: Bruno is refused and Alice keeps the address
      When Bruno confirms with the code he received
      Then Bruno is refused with AliasExistsException
      And the pool is not told "ForceAliasCreation"
      And Alice can sign in as "shared@example.com"

  @confirm.force-alias.false-throws
  Rule: With forceAliasCreation false, an address already held as an alias is refused with AliasExistsException

    Example: Bruno is refused and stays unconfirmed
      When Bruno confirms and declines to force the alias
      Then Bruno is refused with AliasExistsException
      And Bruno's account awaits confirmation
      And Alice's email is verified

    @qualifies
    Example: An address that nobody has verified is free
      Given Chloé has signed up with the email "free@example.com"
      And David has signed up with the email "free@example.com"
      When David confirms and declines to force the alias
      Then David meets no refusal
      And David can sign in as "free@example.com"

  @confirm.force-alias.true-migrates
  Rule: With forceAliasCreation true, confirming takes the alias away from its previous owner

    Example: The alias goes to the newcomer
      When Bruno confirms and forces the alias
      Then Bruno can sign in as "shared@example.com"
      And Alice's email is not verified
      And Alice's account has the attribute "email" set to "shared@example.com"

    Example: The previous owner is no longer found by the address
      Given Bruno confirms and forces the alias
      When Alice signs in as "shared@example.com"
      Then Alice is refused with NotAuthorizedException
      And Alice is not signed in
