# language: en
Feature: How long tokens live

  The app client decides how long a token lives; the token itself says until when.

  @tokens.default-60-minutes
  Rule: Access and ID tokens live for 60 minutes unless set otherwise

    Example: Nothing set, they live an hour
      Given the app client says nothing of how long tokens live
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access and ID tokens last 60 minutes

    Example: Set otherwise, they live as set
      Given the app client issues tokens for 2 hours
      And Alice has a confirmed account
      When Alice signs in
      Then Alice's access and ID tokens last 2 hours

  @tokens.range-5min-1day
  Rule: The lifetime of access and ID tokens can be set between 5 minutes and 1 day

    Example: Five minutes are accepted
      Given a pool of any kind
      When an app client is set up with tokens of 5 minutes
      Then the setting is accepted

    Example: A day is accepted
      Given a pool of any kind
      When an app client is set up with tokens of 1 day
      Then the setting is accepted

    Example: Less than five minutes is refused
      Given a pool of any kind
      When an app client is set up with tokens of 4 minutes
      Then the setting is refused with InvalidParameterException

    Example: More than a day is refused
      Given a pool of any kind
      When an app client is set up with tokens of 25 hours
      Then the setting is refused with InvalidParameterException
