/** Challenges of the Cognito API that examples may state. */
export const CHALLENGES = [
  'CUSTOM_CHALLENGE',
  'EMAIL_OTP',
  'MFA_SETUP',
  'NEW_PASSWORD_REQUIRED',
  'SELECT_MFA_TYPE',
  'SMS_MFA',
  'SOFTWARE_TOKEN_MFA',
] as const;
