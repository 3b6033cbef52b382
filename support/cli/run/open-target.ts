import { clientMutants, findClientMutant } from '../../clients/mutants/registry';
import { ConformanceError } from '../../conformance-error';
import { findPoolMutant, poolMutants } from '../../pool/mutants/registry';
import type { Target } from '../../targets/contract';
import { startEmbedded } from '../../targets/embedded';
import { connectEndpoint } from '../../targets/endpoint';

export interface OpenTarget {
  readonly target: Target;
  /** Name of a client mutant that the devices are to be made with. */
  readonly clientMutant?: string;
  /** Whatever is broken on purpose, on either side. */
  readonly mutant: string | null;
  close(): Promise<void>;
}

interface TargetChoice {
  readonly target?: string;
  readonly endpoint?: string;
  readonly mutant?: string;
}

/** Starts or reaches the pool under test. @throws ConformanceError for options that do not go together */
export async function openTarget({ target, endpoint, mutant }: TargetChoice): Promise<OpenTarget> {
  if (target !== undefined && endpoint !== undefined) {
    throw new ConformanceError('UsageError', '--target and --endpoint both name the pool under test.', {
      next: 'Give one of them.',
    });
  }
  const broken = mutant === undefined ? undefined : findMutant(mutant);
  const clientMutant = broken?.side === 'client' ? { clientMutant: broken.name } : {};
  if (endpoint !== undefined) {
    if (broken?.side === 'pool') {
      throw new ConformanceError(
        'UsageError',
        `--mutant ${mutant} breaks the embedded pool, not ${endpoint}.`,
        {
          next: `Start the endpoint with it: npm run pool -- --mutant ${mutant}`,
        },
      );
    }
    return {
      target: await connectEndpoint(endpoint),
      ...clientMutant,
      mutant: mutant ?? null,
      close: async () => {},
    };
  }
  const embedded = await startEmbedded(
    broken?.side === 'pool' ? { mutant: findPoolMutant(broken.name) } : {},
  );
  return { ...embedded, ...clientMutant, mutant: mutant ?? null };
}

function findMutant(name: string): { readonly side: 'pool' | 'client'; readonly name: string } {
  if (poolMutants.some((mutant) => mutant.name === name)) return { side: 'pool', name };
  if (clientMutants.some((mutant) => mutant.name === name))
    return { side: 'client', name: findClientMutant(name).name };
  throw new ConformanceError('UsageError', `--mutant ${name}: there is no such mutant.`, {
    expected: [...poolMutants, ...clientMutants].map((mutant) => mutant.name),
  });
}
