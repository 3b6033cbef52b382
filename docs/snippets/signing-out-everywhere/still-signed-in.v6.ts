import { fetchUserAttributes } from 'aws-amplify/auth';

/**
 * Asks the pool; `getCurrentUser` answers what the device remembers. Rejects
 * without a network.
 */
export async function isStillSignedIn() {
  try {
    await fetchUserAttributes();
    return true;
  } catch (error) {
    if ((error as Error).name === 'NetworkError') throw error;
    return false;
  }
}
