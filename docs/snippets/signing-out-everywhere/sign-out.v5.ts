import { Auth } from 'aws-amplify-v5';

/**
 * @returns whether the pool has ended the sessions; the person leaves this device
 * either way
 */
export async function leaveEverywhere() {
  try {
    await Auth.signOut({ global: true });
    return true;
  } catch {
    // The tokens are still here, whether the network failed or another device was
    // first.
    await Auth.signOut();
    return false;
  }
}
