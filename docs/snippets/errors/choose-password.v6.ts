import { confirmResetPassword } from 'aws-amplify/auth';

/**
 * The code went out when the administrator reset the password; `resetPassword`
 * sends another.
 */
export async function replacePassword(
  username: string,
  code: string,
  password: string,
) {
  await confirmResetPassword({
    username,
    confirmationCode: code,
    newPassword: password,
  });
}
