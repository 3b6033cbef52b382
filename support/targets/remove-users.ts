import type { Administrator } from './administrator';
import type { CleanUp } from './clean-up';
import type { ExistingPool } from './contract';
import { userPrefix } from './user-prefix';

/**
 * Removes the people of a run from a pool that somebody else owns, told by the prefix of their names alone. Examples
 * remove their own: whoever is still there was left behind.
 */
export async function removeUsers(
  administrator: Administrator,
  pool: ExistingPool,
  run: string,
): Promise<CleanUp> {
  const usersLeft: string[] = [];
  const failures: string[] = [];
  for (const username of await usersOf(administrator, pool, run)) {
    usersLeft.push(`${pool.userPoolId}/${username}`);
    // One user who will not go must not keep the others.
    try {
      await administrator.adminDeleteUser({ UserPoolId: pool.userPoolId, Username: username });
    } catch (error) {
      failures.push(`${pool.userPoolId}/${username}: ${(error as Error).name} ${(error as Error).message}`);
    }
  }
  return { poolsDeleted: 0, usersLeft, failures };
}

async function usersOf(
  administrator: Administrator,
  pool: ExistingPool,
  run: string,
): Promise<readonly string[]> {
  const [beforeId = ''] = pool.address.split('{id}');
  const filters = [`username ^= "${userPrefix(run)}"`, `email ^= "${beforeId}${userPrefix(run)}"`];
  const found = new Set<string>();
  for (const Filter of filters) {
    let PaginationToken: string | undefined;
    do {
      const page = await administrator.listUsers({
        UserPoolId: pool.userPoolId,
        Filter,
        ...(PaginationToken && { PaginationToken }),
      });
      for (const { Username } of page.Users ?? []) if (Username) found.add(Username);
      PaginationToken = page.PaginationToken;
    } while (PaginationToken);
  }
  return [...found];
}
