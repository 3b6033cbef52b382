import { createPool, type Pool } from '../../../support/pool/create-pool';
import type { Letter, Trial } from './trial';

export const POOL = { Id: 'eu-west-1_TryItHere', ClientId: '1tryithere2tryithere' };

/** The embedded pool's own core, with what the page wants it to hold; gone when the page is. */
export function plant({ pool: settings, client: own }: Trial): Promise<Pool> {
  const client = { ...own, ClientName: 'page', ClientId: POOL.ClientId };
  return createPool({
    region: 'eu-west-1',
    seed: { pools: [{ PoolName: 'page', Id: POOL.Id, ...settings, clients: [client] }] },
  });
}

/** The codes that the pool has sent after `since`, and where to go on. */
export async function lettersOf(
  pool: Pool,
  since: number,
): Promise<{ readonly next: number; readonly letters: readonly Letter[] }> {
  // The side doors open to the machine's own name alone; nothing leaves the page.
  const answer = await pool.fetch(new Request(`http://localhost/_pool/observations?since=${since}`));
  const { next, observations } = await answer.json();
  return { next, letters: observations.filter(({ kind }: { kind: string }) => kind === 'code') };
}
