import { constants } from 'node:os';
import { poolName } from '../../targets/pool-name';
import { printable } from '../../verdict/reporters/printable';
import type { Fault } from '../../verdict/results';
import { howToCall } from '../project';
import type { OpenTarget } from './open-target';

/** A terminal that is closed sends the last. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Patience of somebody who presses Ctrl-C: the third time they mean it. */
const SIGNALS_THAT_FORCE = 3;

/**
 * Ctrl-C must not leave pools behind: Cucumber runs none of its hooks then. A terminal sends the signal to the whole
 * group, so that it arrives here more than once.
 */
export function removeOnSignal(
  target: OpenTarget,
  run: string,
  clean: () => Promise<readonly Fault[]>,
): () => void {
  let received = 0;
  const stop = (signal: (typeof SIGNALS)[number]) => {
    received += 1;
    const conventional = 128 + constants.signals[signal];
    if (received === SIGNALS_THAT_FORCE) {
      process.stderr.write(
        `Stopped at once: what is named ${poolName(run)} may be left on ${target.target.name}.\n  -> ${howToCall('sweep')}\n`,
      );
      process.exit(conventional);
    }
    if (received > 1) return;
    process.stderr.write(`\n${signal}: removing what the run made...\n`);
    // Users go with their pools: of an interrupted run only what could not be removed is worth a word.
    void clean()
      .then((faults) => faults.filter(({ kind }) => kind === 'cannot tell'))
      .then((faults) => process.stderr.write(faults.map(({ message }) => `${printable(message)}\n`).join('')))
      .then(() => target.close())
      .finally(() => process.exit(conventional));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
