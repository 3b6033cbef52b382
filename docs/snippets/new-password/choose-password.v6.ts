import { confirmSignIn, type SignInOutput } from 'aws-amplify/auth';

/** `nextStep` is what `signIn` gave. */
export function missingAttributes(
  nextStep: SignInOutput['nextStep'],
): readonly string[] {
  if (nextStep.signInStep !== 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED')
    return [];
  return nextStep.missingAttributes ?? [];
}

export async function choosePassword(
  password: string,
  attributes: Record<string, string> = {},
) {
  return await confirmSignIn({
    challengeResponse: password,
    options: { userAttributes: attributes },
  });
}
