import type { PoolMutant } from '../pool/mutants/mutant';
import { startPool } from '../pool/server/start-pool';
import { triggers } from '../triggers/registry';
import type { Target } from './contract';
import { connectEndpoint } from './endpoint';

/** The embedded pool, started on a free port of this machine and reached over HTTP like any other. */
export async function startEmbedded(options: {
  readonly mutant?: PoolMutant;
  /** Every code that it sends: six digits. */
  readonly code?: string;
}): Promise<{ readonly target: Target; close(): Promise<void> }> {
  const pool = await startPool({ port: 0, triggers, ...options });
  const target = await connectEndpoint(pool.url);
  return {
    target: { ...target, kind: 'embedded', name: 'embedded', standing: 'simulated' },
    close: () => pool.close(),
  };
}
