import { removeRun } from '../../targets/clean-up';
import type { Target } from '../../targets/contract';
import type { Fault } from '../../verdict/results';

/**
 * What removes everything that a run made, and says what is wrong with that. Whoever comes second, the end of the run
 * or a signal, waits for what the first has begun.
 */
export function cleanUpOf(
  target: Target,
  run: string,
  ledger: string | undefined,
): () => Promise<readonly Fault[]> {
  let begun: Promise<readonly Fault[]> | undefined;
  return () => {
    begun ??= cleanUp(target, run, ledger);
    return begun;
  };
}

async function cleanUp(target: Target, run: string, ledger: string | undefined): Promise<readonly Fault[]> {
  try {
    const { usersLeft, failures } = await removeRun(target, run, ledger);
    return [
      ...usersLeft.map(
        (user): Fault => ({ kind: 'suite fault', message: `A user was left behind: ${user}` }),
      ),
      ...failures.map((failure): Fault => ({ kind: 'cannot tell', message: `Not removed: ${failure}` })),
    ];
  } catch (error) {
    const { name, message } = error as Error;
    return [{ kind: 'cannot tell', message: `What the run made could not be removed: ${name} ${message}` }];
  }
}
