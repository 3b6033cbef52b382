import { signIn, signOut } from 'aws-amplify/auth';

/**
 * v6 refuses the second person with UserAlreadyAuthenticatedException without the
 * first line.
 */
export async function changeUser(username: string, password: string) {
  await signOut();
  return await signIn({ username, password });
}
