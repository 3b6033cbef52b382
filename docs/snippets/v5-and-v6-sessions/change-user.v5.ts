import { Auth } from 'aws-amplify-v5';

/**
 * v5 would let the second person in without the first line, and keep the tokens of
 * both.
 */
export async function changeUser(username: string, password: string) {
  await Auth.signOut();
  return await Auth.signIn(username, password);
}
