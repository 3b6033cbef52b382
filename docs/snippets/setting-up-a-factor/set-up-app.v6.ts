import { confirmSignIn, type SignInOutput } from 'aws-amplify/auth';

/** `nextStep` is what `signIn` gave. Show the address as a QR code. */
export function addressForTheApp(
  nextStep: SignInOutput['nextStep'],
  username: string,
) {
  if (nextStep.signInStep !== 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') return undefined;
  return nextStep.totpSetupDetails.getSetupUri('My app', username).href;
}

/** The first code that the app shows: only now is the person signed in. */
export async function finishSetUp(code: string) {
  const { isSignedIn } = await confirmSignIn({ challengeResponse: code });
  return isSignedIn;
}
