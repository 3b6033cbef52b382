import type { Administrator } from '../administrator';
import { type LedgerRecord, outstandingIn } from '../ledger/read-ledger';
import { listPools, type NamedPool } from '../list-pools';
import { poolName } from '../pool-name';
import { isGone } from '../remove-thing';

/**
 * Pools named like ours, and those that a ledger knows by id, should the target not list them: a ledger's word counts
 * where the pool itself bears the name of the ledger's run.
 */
export async function findPools(
  administrator: Administrator,
  ledgers: readonly LedgerRecord[],
): Promise<readonly NamedPool[]> {
  const listed = await listPools(administrator);
  const known = ledgers.flatMap((ledger) =>
    outstandingIn(ledger).flatMap(({ resource }) =>
      resource.type === 'user-pool' && resource.id !== undefined
        ? [{ id: resource.id, run: ledger.run.run }]
        : [],
    ),
  );
  const unlisted = known.filter(({ id }) => !listed.some((pool) => pool.id === id));
  const described = await Promise.all(unlisted.map(({ id, run }) => describePool(administrator, id, run)));
  return [...listed, ...described.flat()];
}

async function describePool(
  administrator: Administrator,
  id: string,
  run: string,
): Promise<readonly NamedPool[]> {
  try {
    const { UserPool } = await administrator.describeUserPool({ UserPoolId: id });
    const name = poolName(run);
    return UserPool?.Name === name ? [{ id, run, name, createdAt: UserPool.CreationDate ?? new Date() }] : [];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}
