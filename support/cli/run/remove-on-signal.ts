import { poolName } from '../../targets/pool-name';
import { printable } from '../../verdict/reporters/printable';
import type { Fault } from '../../verdict/results';
import { howToCall } from '../project';
import type { OpenTarget } from './open-target';

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
  const stop = (signal: NodeJS.Signals) => {
    received += 1;
    const conventional = signal === 'SIGINT' ? 130 : 143;
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
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
