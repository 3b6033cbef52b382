import type { Administrator } from '../targets/administrator';
import type { ProvisionedPool } from '../targets/contract';
import type { Exchange } from '../verdict/evidence';
import { nameOf } from './attempt';

const CREATING = new Set(['SignUp', 'AdminCreateUser']);

/** Deletes every user that an example asked the pool for, whether or not the pool said that it made them. */
export async function removePeople(
  administrator: Administrator,
  pool: ProvisionedPool,
  exchanges: readonly Exchange[],
): Promise<void> {
  const usernames = new Set(
    exchanges
      .filter(({ operation }) => CREATING.has(operation))
      .map(({ request }) => (request as { Username?: unknown }).Username)
      .filter((username): username is string => typeof username === 'string' && username !== ''),
  );
  for (const username of usernames) await removeUser(administrator, pool.userPoolId, username);
}

async function removeUser(administrator: Administrator, UserPoolId: string, Username: string): Promise<void> {
  try {
    await administrator.adminDeleteUser({ UserPoolId, Username });
  } catch (error) {
    // The example may be about a refused sign-up, or about somebody who left.
    if (nameOf(error) !== 'UserNotFoundException') throw error;
  }
}
