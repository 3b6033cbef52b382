# language: en
Feature: Importing the library

  The pages take everything from the root of one package. Whoever moves to the next major finds the same
  functions elsewhere.

  Background:
    Given a pool of any kind

  @api.auth-named-export
  Rule: The aws-amplify package exports an object named Auth

    @v5
    Example: Auth comes from the root of the package
      Then the package on Alice's device exports "Auth"

    @v6 @refutes
    Example: The root of the package has no Auth
      Then the package on Alice's device does not export "Auth"

  @api.hub-named-export
  Rule: The aws-amplify package also exports Hub, through which the auth channel is observed

    @v5
    Example: Hub comes from the root of the package
      Then the package on Alice's device exports "Hub"

    @v6 @refutes
    Example: The root of the package has no Hub
      Then the package on Alice's device does not export "Hub"
