import type { Administrator } from '../administrator';
import type { LedgerRecord } from '../ledger/read-ledger';
import type { NamedPool } from '../list-pools';
import { RUN_TAG } from '../pool-name';

/** What shows that a pool is a run's own. */
export type Proof = 'its ledger lists it' | 'its ledger announced it' | 'its name and its tag say so';

/**
 * Looks for what shows that a pool was made by the run in its name: the run's ledger, by id, or by name where the pool
 * was created after the run said that it would; else the tag. Undefined where nothing does. Throws what the SDK throws.
 */
export async function proofOf(
  administrator: Administrator,
  pool: NamedPool,
  ledger: LedgerRecord | undefined,
): Promise<Proof | undefined> {
  const ofName = (ledger?.intents ?? []).filter(
    ({ resource }) =>
      resource.type === 'user-pool' && resource.name === pool.name && ledger?.run.run === pool.run,
  );
  if (ofName.some(({ resource }) => resource.type === 'user-pool' && resource.id === pool.id)) {
    return 'its ledger lists it';
  }
  if (ofName.some(({ intendedAt }) => isAfter(pool.createdAt, intendedAt))) return 'its ledger announced it';
  const { UserPool } = await administrator.describeUserPool({ UserPoolId: pool.id });
  return UserPool?.UserPoolTags?.[RUN_TAG] === pool.run ? 'its name and its tag say so' : undefined;
}

/** A target may tell whole seconds only. */
export function isAfter(createdAt: Date, intendedAt: Date): boolean {
  return createdAt.getTime() >= Math.floor(intendedAt.getTime() / 1000) * 1000;
}
