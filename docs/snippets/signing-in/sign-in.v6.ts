import { signIn } from 'aws-amplify/auth';

/** `next` is `DONE` once the person is signed in. */
export async function signInWithPassword(username: string, password: string) {
  const { isSignedIn, nextStep } = await signIn({ username, password });
  return { isSignedIn, next: nextStep.signInStep };
}
