# language: en
Feature: What AWS is not told

  Whoever has signed in may ask an identity pool for AWS credentials. No sign-out reaches those.

  Background:
    Given an identity pool beside the pool
    And Alice has signed in
    And Alice has obtained AWS credentials
    And Alice signs out everywhere

  @globalsignout.aws-credentials-remain
  Rule: AWS credentials outlive a global sign-out until they expire, by default after one hour

    @clock
    Example: AWS still accepts them just before the hour is over
      When the clock moves on by 59 minutes
      Then AWS still accepts Alice's old credentials

    @clock
    Example: AWS refuses them once the hour is over
      When the clock moves on by 61 minutes
      Then AWS refuses Alice's old credentials as expired

    @v5
    Example: The device asks the identity pool again, and is refused
      When Alice asks for AWS credentials
      Then the pool is asked for GetId
      And the answer does not carry "accessKeyId"

    @v6
    Example: The device has none to give any more
      When Alice asks for AWS credentials
      Then the answer does not carry "credentials"
