/** Operations of the Cognito API that examples may state. */
export const OPERATIONS = [
  'AssociateSoftwareToken',
  'ConfirmSignUp',
  'GetId',
  'GetTokensFromRefreshToken',
  'GetUser',
  'GlobalSignOut',
  'InitiateAuth',
  'ResendConfirmationCode',
  'RespondToAuthChallenge',
  'RevokeToken',
  'SignUp',
] as const;
