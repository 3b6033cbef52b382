import type { Administrator } from './administrator';
import type { CleanUp } from './clean-up';
import type { ExistingPool } from './contract';
import { listUsers } from './list-users';
import { removeThing } from './remove-thing';

/**
 * Removes the people of a run from a pool that somebody else owns. Examples remove their own: whoever is still there
 * was left behind.
 */
export async function removeUsers(
  administrator: Administrator,
  pool: ExistingPool,
  run: string,
): Promise<CleanUp> {
  const { userPoolId } = pool;
  const usersLeft: string[] = [];
  const failures: string[] = [];
  for (const { username } of await listUsers(administrator, pool, run)) {
    usersLeft.push(`${userPoolId}/${username}`);
    // One user who will not go must not keep the others.
    try {
      await removeThing(administrator, { type: 'user', userPoolId, username });
    } catch (error) {
      failures.push(`${userPoolId}/${username}: ${(error as Error).name} ${(error as Error).message}`);
    }
  }
  return { usersLeft, failures };
}
