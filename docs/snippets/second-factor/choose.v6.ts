import { confirmSignIn } from 'aws-amplify/auth';

/**
 * For CONTINUE_SIGN_IN_WITH_MFA_SELECTION. Gives the name of the step that asks
 * for the code.
 */
export async function chooseFactor(factor: 'SMS' | 'TOTP' | 'EMAIL') {
  const { nextStep } = await confirmSignIn({ challengeResponse: factor });
  return nextStep.signInStep;
}
