import { Auth } from 'aws-amplify-v5';

export async function signUp(
  username: string,
  password: string,
  email: string,
  team: string,
) {
  await Auth.signUp({
    username,
    password,
    attributes: { email, 'custom:team': team },
  });
}
