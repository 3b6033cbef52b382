import { Auth } from 'aws-amplify-v5';

export async function leave() {
  await Auth.signOut();
}
