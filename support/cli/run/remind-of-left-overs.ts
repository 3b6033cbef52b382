import type { Target } from '../../targets/contract';
import { ledgersIn } from '../../targets/ledger/ledgers-in';
import { runState } from '../../targets/ledger/run-state';
import { serviceName } from '../../targets/service';
import { howToCall } from '../project';

/** One line about earlier runs on the same endpoint that ended without removing what they made; undefined for none. */
export function remindOfLeftOvers(target: Target, folder: string): string | undefined {
  // The embedded pool is never a run's that was before.
  if (target.kind === 'embedded') return undefined;
  const { records, broken } = ledgersIn(folder);
  const dead = records.filter(
    ({ run }) => serviceName(run) === serviceName(target) && runState(run) === 'ended',
  );
  const count = dead.length + broken.length;
  if (count === 0) return undefined;
  const runs = count === 1 ? 'An earlier run' : `${count} earlier runs`;
  return `${runs} may have left something on ${serviceName(target)}; ${howToCall('sweep')} lists it, ${howToCall('sweep', ['--apply'])} removes it.`;
}
