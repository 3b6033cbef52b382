import { Auth } from 'aws-amplify-v5';

/**
 * The code went out when the administrator reset the password;
 * `Auth.forgotPassword` sends another.
 */
export async function replacePassword(
  username: string,
  code: string,
  password: string,
) {
  await Auth.forgotPasswordSubmit(username, code, password);
}
