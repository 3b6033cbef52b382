import { clientMutants, findClientMutant } from '../../clients/mutants/registry';
import { ConformanceError } from '../../conformance-error';
import { findPoolMutant, poolMutants } from '../../pool/mutants/registry';
import { openSideDoors } from '../../targets/codes/open-side-doors';
import { connectTargetFile } from '../../targets/connect-target-file';
import type { Target } from '../../targets/contract';
import { startEmbedded } from '../../targets/embedded';
import { connectEndpoint } from '../../targets/endpoint';
import { howToCall } from '../project';

export interface OpenTarget {
  readonly target: Target;
  /** Name of a client mutant that the devices are to be made with. */
  readonly clientMutant?: string;
  /** Whatever is broken on purpose, on either side. */
  readonly mutant: string | null;
  close(): Promise<void>;
}

/** The target that needs no file. */
const EMBEDDED = 'embedded';

export interface TargetChoice {
  /** `embedded`, or the path of a target file. */
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
  const reached = (found: Target): OpenTarget => ({
    target: found,
    ...clientMutant,
    mutant: mutant ?? null,
    close: async () => {},
  });
  if (endpoint !== undefined) {
    if (broken?.side === 'pool') throw unbreakable(broken.name, endpoint);
    return reached(await connectEndpoint(endpoint));
  }
  if (target !== undefined && target !== EMBEDDED) {
    if (broken?.side === 'pool') throw unbreakable(broken.name, target);
    const doors = await openSideDoors(await connectTargetFile(target));
    return { ...reached(doors.target), close: () => doors.close() };
  }
  const embedded = await startEmbedded(
    broken?.side === 'pool' ? { mutant: findPoolMutant(broken.name) } : {},
  );
  return { ...embedded, ...clientMutant, mutant: mutant ?? null };
}

function unbreakable(mutant: string, where: string): ConformanceError {
  return new ConformanceError('UsageError', `--mutant ${mutant} breaks the embedded pool, not ${where}.`, {
    next: `Start the endpoint with it: ${howToCall('pool', ['--mutant', mutant])}`,
  });
}

function findMutant(name: string): { readonly side: 'pool' | 'client'; readonly name: string } {
  if (poolMutants.some((mutant) => mutant.name === name)) return { side: 'pool', name };
  if (clientMutants.some((mutant) => mutant.name === name))
    return { side: 'client', name: findClientMutant(name).name };
  throw new ConformanceError('UsageError', `--mutant ${name}: there is no such mutant.`, {
    expected: [...poolMutants, ...clientMutants].map((mutant) => mutant.name),
  });
}
