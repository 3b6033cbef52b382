import { type Administrator, createAdministrator } from './administrator';
import type { Target } from './contract';
import { removeIdentityPools } from './identity-pools';
import { poolName } from './provision';
import { removeUsers } from './remove-users';

export interface CleanUp {
  readonly poolsDeleted: number;
  /** Users that examples left behind, as `<pool id>/<username>`: a leak of the suite. */
  readonly usersLeft: readonly string[];
  /** What could not be removed, with the reason. */
  readonly failures: readonly string[];
}

/**
 * Removes every user pool and identity pool of a run, or its people from a pool that somebody else owns, and reports
 * whom examples left.
 */
export async function removeRun(target: Target, run: string): Promise<CleanUp> {
  const administrator = createAdministrator(target, () => {});
  try {
    const { pools } = target;
    if (pools.mode === 'existing') return await removeUsers(administrator, pools, run);
    return await removePools(administrator, target, run);
  } finally {
    administrator.destroy();
  }
}

async function removePools(administrator: Administrator, target: Target, run: string): Promise<CleanUp> {
  const usersLeft: string[] = [];
  const failures: string[] = [];
  let poolsDeleted = 0;
  for (const userPoolId of await poolsOf(administrator, run)) {
    // One pool that will not go must not keep the others.
    try {
      const { Users } = await administrator.listUsers({ UserPoolId: userPoolId });
      usersLeft.push(...(Users ?? []).map((user) => `${userPoolId}/${user.Username}`));
      await administrator.deleteUserPool({ UserPoolId: userPoolId });
      poolsDeleted += 1;
    } catch (error) {
      failures.push(`${userPoolId}: ${(error as Error).name} ${(error as Error).message}`);
    }
  }
  failures.push(...(await removeIdentityPools(target, poolName(run))));
  return { poolsDeleted, usersLeft, failures };
}

async function poolsOf(administrator: Administrator, run: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await administrator.listUserPools({ MaxResults: 60, ...(NextToken && { NextToken }) });
    for (const pool of page.UserPools ?? []) {
      if (pool.Name === poolName(run) && pool.Id) ids.push(pool.Id);
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return ids;
}
