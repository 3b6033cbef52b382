import { ConformanceError } from '../conformance-error';
import type { Administrator } from './administrator';
import type { Intent } from './ledger/read-ledger';
import { listPools } from './list-pools';
import { poolName } from './pool-name';
import { isGone, removeThing } from './remove-thing';

/** What came of removing a run's pools once. */
export interface Removal {
  /** Intents of which nothing is left. */
  readonly settled: readonly string[];
  /** Users that were in the pools, as `<pool id>/<username>`. */
  readonly usersLeft: readonly string[];
  /** What could not be removed or listed, with the reason. */
  readonly failures: readonly string[];
}

/**
 * Removes the pools of a run: those that bear its name, and those that its ledger knows by id, should the target not
 * list them, where they bear it too. One that will not go does not keep the others.
 */
export async function removePools(
  administrator: Administrator,
  run: string,
  known: readonly Intent[],
): Promise<Removal> {
  const usersLeft: string[] = [];
  const failures: string[] = [];
  const stuck = new Set<string>();
  const found = await listPools(administrator).catch((error: unknown) => error as Error);
  const isListed = !(found instanceof Error);
  if (!isListed) failures.push(`what the run made could not be listed: ${describe(found)}`);
  const named = isListed ? found.filter((pool) => pool.run === run).map(({ id }) => id) : [];
  for (const id of new Set([...named, ...known.flatMap(({ resource }) => idOf(resource) ?? [])])) {
    try {
      if (!named.includes(id)) await refuseOtherName(administrator, id, poolName(run));
      usersLeft.push(...(await usersIn(administrator, id)));
      await removeThing(administrator, { type: 'user-pool', name: poolName(run), id });
    } catch (error) {
      stuck.add(id);
      failures.push(`${id}: ${describe(error as Error)}`);
    }
  }
  const isSettled = ({ resource }: Intent) => {
    const id = idOf(resource);
    if (resource.type !== 'user-pool') return false;
    // What never got an id was found by its name, or is not there.
    return id === undefined ? isListed && stuck.size === 0 : !stuck.has(id);
  };
  return { settled: known.filter(isSettled).map(({ intent }) => intent), usersLeft, failures };
}

/** What a ledger says is no proof: the pool itself has to bear the name. A pool that is gone has none. */
async function refuseOtherName(administrator: Administrator, id: string, name: string): Promise<void> {
  const { UserPool } = await administrator.describeUserPool({ UserPoolId: id }).catch((error: unknown) => {
    if (isGone(error)) return { UserPool: { Name: name } };
    throw error;
  });
  if (UserPool?.Name === name) return;
  throw new ConformanceError(
    'CannotTell',
    `the pool is called ${UserPool?.Name}, and those of the run ${name}`,
    {
      next: 'Look at the pool by hand; it is left alone.',
    },
  );
}

function idOf(resource: Intent['resource']): string | undefined {
  return resource.type === 'user-pool' ? resource.id : undefined;
}

async function usersIn(administrator: Administrator, id: string): Promise<readonly string[]> {
  try {
    const { Users } = await administrator.listUsers({ UserPoolId: id });
    return (Users ?? []).map((user) => `${id}/${user.Username}`);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

function describe({ name, message }: Error): string {
  return `${name} ${message}`;
}
