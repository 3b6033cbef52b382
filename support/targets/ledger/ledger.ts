import { randomBytes } from 'node:crypto';
import { closeSync, constants, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { ConformanceError } from '../../conformance-error';
import type { LedgerEntry } from './ledger-entry';
import type { Resource } from './resource';

/** Keeps what a run makes, on disk and before it is made, so that a crash leaves nothing that nobody knows of. */
export interface Ledger {
  /**
   * Says what is about to be made, and answers the intent that the later lines bear.
   * @throws ConformanceError SuiteFault where it cannot be written, CannotTell when the run is being stopped: in both
   * cases nothing may be made
   */
  intends(resource: Resource): string;
  made(intent: string, resource: Resource): void;
  /** The answer never came: it may be there or not. */
  lost(intent: string): void;
  /** It is gone, or was refused. */
  removed(intent: string): void;
  /** From now on every intent is refused, in every thread. */
  stop(): void;
}

/** For what dies with the process: there is nothing to keep. */
export const NO_LEDGER: Ledger = {
  intends: () => '',
  made: () => {},
  lost: () => {},
  removed: () => {},
  stop: () => {},
};

const STOPS = Buffer.from('{"kind":"stops"');

/** The ledger in a file that `openLedger` has made. Every thread of a run may write to it. */
export function ledgerAt(file: string): Ledger {
  const now = () => new Date().toISOString();
  return {
    intends(resource) {
      const intent = randomBytes(4).toString('hex');
      append(file, { kind: 'intends', intent, at: now(), resource });
      // Written first, looked at second: whoever stops the run sees either this line or to it that it is taken back.
      if (readFileSync(file).includes(STOPS)) {
        append(file, { kind: 'removed', intent, at: now() });
        throw new ConformanceError('CannotTell', 'The run is being stopped: nothing more is made.');
      }
      return intent;
    },
    made: (intent, resource) => append(file, { kind: 'made', intent, at: now(), resource }),
    lost: (intent) => append(file, { kind: 'lost', intent, at: now() }),
    removed: (intent) => append(file, { kind: 'removed', intent, at: now() }),
    stop: () => append(file, { kind: 'stops', at: now() }),
  };
}

/** One write a line: what several threads append does not mix. A file that is gone is not made anew without its head. */
function append(file: string, entry: LedgerEntry): void {
  try {
    const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
    try {
      writeSync(descriptor, `${JSON.stringify(entry)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw new ConformanceError('SuiteFault', `The ledger cannot be written: ${(cause as Error).message}`, {
      expected: 'a file that stays where it is while the run goes on',
      next: 'Leave .auth-conformance/ alone during a run, and look at the free disk space.',
      cause,
    });
  }
}
