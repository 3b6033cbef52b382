import { setTimeout } from 'node:timers/promises';

/** Times a request is sent in all, while it is turned away for its rate. */
export const MOST_ATTEMPTS = 7;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 1_600;

export interface Asked<T> {
  readonly outcome: T;
  /** How often the request was sent. */
  readonly attempts: number;
}

/**
 * Sends a request, and again after a growing wait while it was turned away unprocessed: some five seconds in all. The
 * last outcome counts, whatever it is.
 *
 * @param isTurnedAway true for an outcome that is safe to repeat, because nothing was done
 * @param signal ends the waiting, and rejects
 */
export async function askAgain<T>(
  send: () => Promise<T>,
  isTurnedAway: (outcome: T) => boolean,
  signal?: AbortSignal,
): Promise<Asked<T>> {
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await send();
    if (attempts === MOST_ATTEMPTS || !isTurnedAway(outcome)) return { outcome, attempts };
    await setTimeout(waitAfter(attempts), undefined, { signal });
  }
}

/** Up to half more at random, so that those who were turned away together do not come back together. */
function waitAfter(attempts: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return wait * (1 + Math.random() / 2);
}
