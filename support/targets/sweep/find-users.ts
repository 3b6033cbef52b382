import type { Administrator } from '../administrator';
import type { LedgerRecord } from '../ledger/read-ledger';
import type { Resource } from '../ledger/resource';
import { listUsers } from '../list-users';
import { isGone } from '../remove-thing';
import type { Thing } from '../thing';
import { isAfter, type Proof } from './proof';

/** Somebody named like a run's people, in a pool in which a ledger says that the run would make some. */
export interface FoundUser {
  readonly thing: Thing;
  readonly run: string;
  readonly createdAt: Date;
  readonly proof: Proof | undefined;
}

/** The people of ledgers who are still there. Throws what the SDK throws. */
export async function findUsers(
  administrator: Administrator,
  ledgers: readonly LedgerRecord[],
): Promise<readonly FoundUser[]> {
  const found: FoundUser[] = [];
  for (const ledger of ledgers) {
    const { run } = ledger.run;
    for (const [pool, intendedAt] of poolsIn(ledger)) {
      const { userPoolId } = pool;
      for (const { username, createdAt } of await usersOf(administrator, pool, run)) {
        const proof = isAfter(createdAt, intendedAt) ? 'its ledger announced it' : undefined;
        found.push({ thing: { type: 'user', userPoolId, username }, run, createdAt, proof });
      }
    }
  }
  return found;
}

/** Each pool once, with the first announcement: who came to an end and left somebody said so in an earlier line. */
function poolsIn({ intents }: LedgerRecord): ReadonlyMap<UsersResource, Date> {
  const pools = new Map<string, readonly [UsersResource, Date]>();
  for (const { resource, intendedAt } of intents) {
    if (resource.type === 'users' && !pools.has(resource.userPoolId)) {
      pools.set(resource.userPoolId, [resource, intendedAt]);
    }
  }
  return new Map(pools.values());
}

type UsersResource = Extract<Resource, { type: 'users' }>;

/** A pool that is gone has taken its people with it. */
async function usersOf(...question: Parameters<typeof listUsers>): ReturnType<typeof listUsers> {
  try {
    return await listUsers(...question);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}
