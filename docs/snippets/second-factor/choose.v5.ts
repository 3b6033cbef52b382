import type { CognitoUser } from 'amazon-cognito-identity-js';

/**
 * For SELECT_MFA_TYPE: `Auth` has no function for it, the user has. Gives the
 * challenge to answer next.
 */
export function chooseFactor(
  user: CognitoUser,
  factor: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA',
): Promise<CognitoUser> {
  return new Promise((resolve, reject) => {
    const asked = (challengeName: CognitoUser['challengeName']) =>
      resolve(Object.assign(user, { challengeName }));
    user.sendMFASelectionAnswer(factor, {
      onSuccess: () => resolve(user),
      onFailure: reject,
      mfaRequired: asked,
      totpRequired: asked,
    });
  });
}
