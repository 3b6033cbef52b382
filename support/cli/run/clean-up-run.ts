import { setTimeout } from 'node:timers/promises';
import { serviceAddress } from '../../clients/service-address';
import { type CleanUp, removeRun } from '../../targets/clean-up';
import type { Target } from '../../targets/contract';
import { stillAnswers } from '../../targets/empty-question';
import { BETWEEN_PROBES_MS, RETURN_PATIENCE_MS } from '../../transport/patience';
import { givenUp } from '../../transport/reachability';
import type { ClientRun } from '../../verdict/build-results';
import { failureOutcome } from '../../verdict/failure-outcome';
import type { Fault } from '../../verdict/results';
import { howToCall } from '../project';

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
  const address = serviceAddress(target);
  const { usersLeft, failures } =
    isGone() && !(await stillAnswers(address))
      ? { usersLeft: [], failures: [`what the run made: ${givenUp('it did not before').message}`] }
      : await removePersistently(target, run, ledger);
  // Who could not reach the pool could not take its people away either: that is no fault of an example's.
  const kind = runs.some(lackedAnAnswer) ? 'cannot tell' : 'suite fault';
  // Nor is it one that the pool keeps whom nobody can remove.
  const hasGone = (user: string) => !failures.some((failure) => failure.startsWith(`${user}: `));
  return [
    ...usersLeft.filter(hasGone).map((user): Fault => ({ kind, message: `A user was left behind: ${user}` })),
    ...failures.map((failure): Fault => ({ kind: 'cannot tell', message: `Not removed: ${failure}` })),
    ...(failures.length > 0 && ledger !== undefined ? [whatRemovesTheRest(target)] : []),
  ];
}

/** Once more where something would not go, when the pool answers again: a way that fails for seconds leaves nothing. */
async function removePersistently(target: Target, run: string, ledger: string | undefined): Promise<CleanUp> {
  const first = await removeOnce(target, run, ledger);
  if (first.failures.length === 0 || !(await comesBack(serviceAddress(target)))) return first;
  const { usersLeft, failures } = await removeOnce(target, run, ledger);
  return { usersLeft: [...new Set([...first.usersLeft, ...usersLeft])], failures };
}

async function removeOnce(target: Target, run: string, ledger: string | undefined): Promise<CleanUp> {
  try {
    return await removeRun(target, run, ledger);
  } catch (error) {
    const { name, message } = error as Error;
    return { usersLeft: [], failures: [`what the run made: ${name} ${message}`] };
  }
}

async function comesBack(address: string): Promise<boolean> {
  const end = performance.now() + RETURN_PATIENCE_MS;
  while (!(await stillAnswers(address))) {
    if (performance.now() >= end) return false;
    await setTimeout(BETWEEN_PROBES_MS);
  }
  return true;
}

function whatRemovesTheRest({ name }: Target): Fault {
  const [list, remove] = [howToCall('sweep'), howToCall('sweep', ['--apply'])];
  const message = `The run has left something on ${name}: ${list} lists it, ${remove} removes it.`;
  return { kind: 'cannot tell', message };
}

/** Whether some example, or the clean-up after it, failed for want of an answer. */
function lackedAnAnswer({ envelopes }: ClientRun): boolean {
  return envelopes.some(({ testStepFinished }) => {
    const exception = testStepFinished?.testStepResult.exception;
    return exception !== undefined && failureOutcome(exception).outcome === 'cannot tell';
  });
}
