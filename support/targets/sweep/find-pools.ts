import type { Administrator } from '../administrator';
import { type LedgerRecord, outstandingIn } from '../ledger/read-ledger';
import { listPools, type NamedPool } from '../list-pools';
import { isGone } from '../remove-thing';

/** Pools named like ours, and those that a ledger knows by id, should the target not list them. */
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
    return [{ id, run, name: UserPool?.Name ?? '', createdAt: UserPool?.CreationDate ?? new Date() }];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}
