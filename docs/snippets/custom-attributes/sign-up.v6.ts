import { signUp as signUpWithAmplify } from 'aws-amplify/auth';

export async function signUp(
  username: string,
  password: string,
  email: string,
  team: string,
) {
  await signUpWithAmplify({
    username,
    password,
    options: { userAttributes: { email, 'custom:team': team } },
  });
}
