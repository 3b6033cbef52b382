import {
  autoSignIn,
  confirmSignUp,
  signUp as signUpWithAmplify,
} from 'aws-amplify/auth';

export async function signUp(username: string, password: string, email: string) {
  await signUpWithAmplify({
    username,
    password,
    options: { userAttributes: { email }, autoSignIn: true },
  });
}

/**
 * False when the person has to sign in through the form, or has a step of the
 * sign-in left.
 */
export async function confirm(username: string, code: string): Promise<boolean> {
  const { nextStep } = await confirmSignUp({ username, confirmationCode: code });
  if (nextStep.signUpStep !== 'COMPLETE_AUTO_SIGN_IN') return false;
  try {
    const { isSignedIn } = await autoSignIn();
    return isSignedIn;
  } catch {
    // The account is confirmed all the same.
    return false;
  }
}
