import { serviceAddress } from '../../clients/service-address';
import { removeRun } from '../../targets/clean-up';
import type { Target } from '../../targets/contract';
import { stillAnswers } from '../../targets/empty-question';
import { givenUp } from '../../transport/reachability';
import type { ClientRun } from '../../verdict/build-results';
import { failureOutcome } from '../../verdict/failure-outcome';
import type { Fault } from '../../verdict/results';

/** What the end of a run depends on. */
export interface RunSoFar {
  /** Path of the run's ledger, where it keeps one. */
  readonly ledger: string | undefined;
  readonly runs: readonly ClientRun[];
  /** Whether the run gave the pool up. */
  isGone(): boolean;
}

/**
 * What removes everything that a run made, and says what is wrong with that. Whoever comes second, the end of the run
 * or a signal, waits for what the first has begun.
 */
export function cleanUpOf(target: Target, run: string, soFar: RunSoFar): () => Promise<readonly Fault[]> {
  let begun: Promise<readonly Fault[]> | undefined;
  return () => {
    begun ??= cleanUp(target, run, soFar);
    return begun;
  };
}

async function cleanUp(
  target: Target,
  run: string,
  { ledger, runs, isGone }: RunSoFar,
): Promise<readonly Fault[]> {
  try {
    if (isGone() && !(await stillAnswers(serviceAddress(target)))) throw givenUp('it did not before');
    const { usersLeft, failures } = await removeRun(target, run, ledger);
    // Who could not reach the pool could not take its people away either: that is no fault of an example's.
    const kind = runs.some(lackedAnAnswer) ? 'cannot tell' : 'suite fault';
    return [
      ...usersLeft.map((user): Fault => ({ kind, message: `A user was left behind: ${user}` })),
      ...failures.map((failure): Fault => ({ kind: 'cannot tell', message: `Not removed: ${failure}` })),
    ];
  } catch (error) {
    const { name, message } = error as Error;
    return [{ kind: 'cannot tell', message: `What the run made could not be removed: ${name} ${message}` }];
  }
}

/** Whether some example, or the clean-up after it, failed for want of an answer. */
function lackedAnAnswer({ envelopes }: ClientRun): boolean {
  return envelopes.some(({ testStepFinished }) => {
    const exception = testStepFinished?.testStepResult.exception;
    return exception !== undefined && failureOutcome(exception).outcome === 'cannot tell';
  });
}
