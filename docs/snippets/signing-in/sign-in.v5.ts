import { Auth } from 'aws-amplify-v5';

/**
 * Keep `user`: whatever comes next is answered with it. `next` is undefined once
 * the person is signed in.
 */
export async function signInWithPassword(username: string, password: string) {
  const user = await Auth.signIn(username, password);
  return { user, next: user.challengeName };
}
