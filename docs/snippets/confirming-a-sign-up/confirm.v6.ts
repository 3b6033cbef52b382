import { confirmSignUp } from 'aws-amplify/auth';

export async function confirm(username: string, code: string) {
  const { isSignUpComplete } = await confirmSignUp({
    username,
    confirmationCode: code,
  });
  return isSignUpComplete;
}
