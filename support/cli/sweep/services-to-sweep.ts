import { ConformanceError } from '../../conformance-error';
import { connectEndpoint } from '../../targets/endpoint';
import type { LedgerRecord } from '../../targets/ledger/read-ledger';
import { readTargetFile } from '../../targets/read-target-file';
import { type Service, serviceName } from '../../targets/service';
import type { Limits } from '../../targets/sweep/limits';

export interface Where {
  readonly endpoint?: string;
  /** Path of a target file. */
  readonly target?: string;
  readonly run?: string;
}

/** A service to look at, and how far. */
export interface SweptService {
  readonly service: Service;
  readonly look: Limits['look'];
}

/**
 * Where to look: at what was given, or wherever a ledger was begun.
 * @throws ConformanceError UsageError for what cannot be given together, a file that is no target file, and a run that
 * no ledger knows where nothing else says where to look
 */
export function servicesToSweep(where: Where, ledgers: readonly LedgerRecord[]): readonly SweptService[] {
  const { endpoint, target, run } = where;
  if (endpoint !== undefined && target !== undefined) {
    throw new ConformanceError('UsageError', '--target and --endpoint both say where to look.', {
      next: 'Give one of them.',
    });
  }
  if (endpoint !== undefined) return [{ service: { endpoint, region: 'us-east-1' }, look: 'everything' }];
  if (target !== undefined) {
    const { endpoint: named, region, mode } = readTargetFile(target);
    const service = { region, ...(named !== undefined && { endpoint: named }) };
    return [{ service, look: mode === 'existing' ? 'ledgers' : 'everything' }];
  }
  const wanted = ledgers.filter((ledger) => run === undefined || ledger.run.run === run);
  if (run !== undefined && wanted.length === 0) {
    throw new ConformanceError('UsageError', `--run ${run}: no ledger here knows that run.`, {
      expected: ledgers.length > 0 ? ledgers.map((ledger) => ledger.run.run) : 'the run of a ledger',
      next: 'Give --endpoint or --target too, to look there by name and tag.',
    });
  }
  const byName = new Map(wanted.map((ledger) => [serviceName(ledger.run), ledger.run]));
  return [...byName.values()].map((service) => ({ service, look: 'ledgers' }));
}

/** The service, after it has answered. @throws ConformanceError as `connectEndpoint` does */
export async function reach({ endpoint, region }: Service): Promise<Service> {
  if (endpoint === undefined) return { region };
  const target = await connectEndpoint(endpoint);
  // An address of AWS says itself where it is; others are called as whoever wrote it down called them.
  return { endpoint: target.endpoint ?? endpoint, region: target.kind === 'aws' ? target.region : region };
}
