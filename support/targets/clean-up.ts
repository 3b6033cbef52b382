import { type Administrator, createAdministrator } from './administrator';
import type { Target } from './contract';
import { poolName } from './provision';

export interface CleanUp {
  readonly poolsDeleted: number;
  /** Users that examples left behind, as `<pool id>/<username>`: a leak of the suite. */
  readonly usersLeft: readonly string[];
  /** What could not be removed, with the reason. */
  readonly failures: readonly string[];
}

/** Removes every pool of a run and reports what the examples had left in them. Never touches another run's pools. */
export async function removeRun(target: Target, run: string): Promise<CleanUp> {
  const administrator = createAdministrator(target);
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
  administrator.destroy();
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
