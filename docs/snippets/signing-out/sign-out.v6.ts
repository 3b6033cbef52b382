import { signOut } from 'aws-amplify/auth';

export async function leave() {
  await signOut();
}
