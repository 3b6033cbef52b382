import type { CognitoUser } from 'amazon-cognito-identity-js';
import { Auth } from 'aws-amplify-v5';

/**
 * `user` is what `signIn` gave, with `SMS_MFA` or `SOFTWARE_TOKEN_MFA` as its
 * `challengeName`.
 */
export async function answerWithCode(user: CognitoUser, code: string) {
  const mfaType =
    user.challengeName === 'SOFTWARE_TOKEN_MFA' ? 'SOFTWARE_TOKEN_MFA' : 'SMS_MFA';
  return await Auth.confirmSignIn(user, code, mfaType);
}
