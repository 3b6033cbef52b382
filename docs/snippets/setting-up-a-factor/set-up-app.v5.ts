import type { CognitoUser } from 'amazon-cognito-identity-js';
import { Auth } from 'aws-amplify-v5';

/**
 * `user` is what `signIn` gave, with the challenge `MFA_SETUP`. Show the address
 * as a QR code.
 */
export async function addressForTheApp(user: CognitoUser) {
  const secret = await Auth.setupTOTP(user);
  const account = encodeURIComponent(`My app:${user.getUsername()}`);
  return `otpauth://totp/${account}?secret=${secret}&issuer=My%20app`;
}

/** The first code that the app shows: only now is the person signed in. */
export async function finishSetUp(user: CognitoUser, code: string) {
  await Auth.verifyTotpToken(user, code);
}
