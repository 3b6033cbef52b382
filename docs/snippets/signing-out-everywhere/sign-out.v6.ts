import { fetchUserAttributes, signOut } from 'aws-amplify/auth';

/**
 * @returns whether the pool was reached just before; `signOut` itself never tells
 */
export async function leaveEverywhere() {
  const reached = await fetchUserAttributes().then(
    () => true,
    () => false,
  );
  await signOut({ global: true });
  return reached;
}
