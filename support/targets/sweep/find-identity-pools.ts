import { identityPoolsNamed } from '../identity-pools';
import { type LedgerRecord, outstandingIn } from '../ledger/read-ledger';
import { poolName } from '../pool-name';
import type { Addressee } from '../signed-request';
import type { FoundThing } from './found-thing';

/**
 * The identity pools of ledgers that are still there. The service tells no date, so that the name is the proof where a
 * ledger has no id: it bears the run, which nobody knew before. Throws what `fetch` throws.
 */
export async function findIdentityPools(
  target: Addressee,
  ledgers: readonly LedgerRecord[],
): Promise<readonly FoundThing[]> {
  const found: FoundThing[] = [];
  for (const ledger of ledgers) {
    const { run } = ledger.run;
    const name = poolName(run);
    const kept = outstandingIn(ledger).flatMap(({ resource, intendedAt }) =>
      resource.type === 'identity-pool' && resource.name === name ? [{ ...resource, intendedAt }] : [],
    );
    const [first] = kept;
    if (!first) continue;
    const { intendedAt: createdAt } = first;
    for (const id of await identityPoolsNamed(target, name)) {
      const isListed = kept.some((known) => known.id === id);
      const proof = isListed ? 'its ledger lists it' : 'its ledger announced it';
      found.push({ thing: { type: 'identity-pool', name, id }, run, createdAt, proof });
    }
  }
  return found;
}
