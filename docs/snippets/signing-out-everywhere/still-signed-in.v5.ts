import { Auth } from 'aws-amplify-v5';

/**
 * Asks the pool; `currentAuthenticatedUser` answers what the device remembers.
 * Rejects without a network.
 */
export async function isStillSignedIn() {
  try {
    await Auth.userAttributes(await Auth.currentUserPoolUser());
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'NetworkError') throw error;
    return false;
  }
}
