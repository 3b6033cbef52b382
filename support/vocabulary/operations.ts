/** Operations of the Cognito API that examples may state. */
export const OPERATIONS = [
  'ConfirmSignUp',
  'GetTokensFromRefreshToken',
  'GetUser',
  'GlobalSignOut',
  'InitiateAuth',
  'ResendConfirmationCode',
  'RespondToAuthChallenge',
  'RevokeToken',
  'SignUp',
] as const;
