import { Auth } from 'aws-amplify-v5';

export async function signUp(username: string, password: string, email: string) {
  const { userSub, userConfirmed } = await Auth.signUp({
    username,
    password,
    attributes: { email },
  });
  return { id: userSub, confirmed: userConfirmed };
}
