import { hostname } from 'node:os';
import type { RunEntry } from './ledger-entry';
import { processBirth } from './process-birth';

/** What this machine can tell of a run: that it goes on, that it has ended, or nothing, since it ran elsewhere. */
export type RunState = 'running' | 'ended' | 'elsewhere';

export function runState({ host, pid, born }: Pick<RunEntry, 'host' | 'pid' | 'born'>): RunState {
  if (host !== hostname()) return 'elsewhere';
  if (!isAlive(pid)) return 'ended';
  // Numbers are given again: a process that was born at another time is not the run.
  const bornNow = processBirth(pid);
  return born !== undefined && bornNow !== undefined && born !== bornNow ? 'ended' : 'running';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Whoever may not signal a process knows that there is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
