import { ConformanceError } from '../conformance-error';
import type { PoolMutant } from '../pool/mutants/mutant';
import { startPool } from '../pool/server/start-pool';
import { triggers } from '../triggers/registry';
import type { Target } from './contract';
import { connectEndpoint } from './endpoint';

/**
 * The embedded pool, started on a free port of this machine and reached over HTTP like any other.
 * @throws ConformanceError CannotTell where what is served cannot be reached
 */
export async function startEmbedded(options: {
  readonly mutant?: PoolMutant;
  /** Every code that it sends: six digits. */
  readonly code?: string;
}): Promise<{ readonly target: Target; close(): Promise<void> }> {
  const pool = await startPool({ port: 0, triggers, ...options });
  const target = await connectEndpoint(pool.url).catch(async (cause: Error) => {
    await pool.close();
    throw unreachable(cause);
  });
  return {
    target: { ...target, kind: 'embedded', name: 'embedded', standing: 'simulated' },
    close: () => pool.close(),
  };
}

function unreachable(cause: Error): ConformanceError {
  return new ConformanceError(
    'CannotTell',
    `The embedded pool was started and cannot be reached. ${cause.message}`,
    {
      expected: 'requests from this machine to 127.0.0.1 that arrive',
      next: 'Bring the loopback interface up and, where NODE_USE_ENV_PROXY is set, add 127.0.0.1 to NO_PROXY.',
      cause,
    },
  );
}
