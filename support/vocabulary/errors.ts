/** Names of the refusals that examples may state: a closed vocabulary, so that a misspelt name is an undefined step. */
export const ERROR_NAMES = [
  'AliasExistsException',
  'CodeMismatchException',
  'ExpiredCodeException',
  'InvalidParameterException',
  'InvalidPasswordException',
  'LimitExceededException',
  'NotAuthorizedException',
  'ResourceNotFoundException',
  'SerializationException',
  'UnsupportedOperationException',
  'UserNotConfirmedException',
  'UserNotFoundException',
  'UsernameExistsException',
  // Amplify v6's own, raised before the pool is asked.
  'EmptyConfirmSignUpCode',
  'EmptyConfirmSignUpUsername',
  'EmptySignInPassword',
  'EmptySignInUsername',
  'EmptySignUpUsername',
  'UserAlreadyAuthenticatedException',
  'UserUnAuthenticatedException',
  // Amplify v5's own, and what either major makes of a lost network.
  'AuthError',
  'NetworkError',
  'TypeError',
] as const;
