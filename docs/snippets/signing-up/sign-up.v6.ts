import { signUp as signUpWithAmplify } from 'aws-amplify/auth';

export async function signUp(username: string, password: string, email: string) {
  const { userId, isSignUpComplete } = await signUpWithAmplify({
    username,
    password,
    options: { userAttributes: { email } },
  });
  return { id: userId, confirmed: isSignUpComplete };
}
