# language: en
Feature: Keeping addresses unique

  A pool can be made so that an address serves one account only. It has to be made so from the start.

  @uniqueness.pool-setting
  Rule: The attributes with which a pool lets people sign in can make e-mail addresses unique

    Example: Where the email is the username, the second sign-up is refused
      Given a pool where the email is the username
      And Alice has a confirmed account with the email "shared@example.com"
      When Bruno signs up with the email "shared@example.com"
      Then Bruno is refused with UsernameExistsException
      And the number of accounts with the email "shared@example.com" is 1
