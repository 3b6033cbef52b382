import type { CodePurpose } from '../store/user';

/** Why a message goes out, as CustomMessage and the custom senders hear it (rows TR-11, RS-08, FP-16, AT-03, AT-11). */
export const messageSources: Readonly<Record<CodePurpose | 'invitation', string>> = {
  'sign-up': 'SignUp',
  resend: 'ResendCode',
  'forgot-password': 'ForgotPassword',
  'update-attribute': 'UpdateUserAttribute',
  'verify-attribute': 'VerifyUserAttribute',
  mfa: 'Authentication',
  'sign-in': 'Authentication',
  invitation: 'AdminCreateUser',
};
