# language: en
Feature: Telling accounts apart

  Every account has an identifier that the pool chooses, the sub.

  @signup.sub-differs-from-username
  Rule: The userSub of an account differs from its username

    Example: Whoever chooses a username gets another identifier
      Given a pool where people choose a username
      When Alice signs up
      Then the answer names Alice's sub
      And Alice's sub differs from the username

    @qualifies
    Example: Where the email is the username, the pool keeps the sub as username
      Given a pool where the email is the username
      When Alice signs up
      Then the answer names Alice's sub
      And Alice's sub is the username

  @signup.sub-unique-id
  Rule: A userSub designates one account and no other

    Example: Two accounts have two identifiers
      Given a pool of any kind
      And Alice has signed up
      When Bruno signs up
      Then the answer names Bruno's sub
      And Alice and Bruno have different subs
