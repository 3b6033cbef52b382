import { setTimeout } from 'node:timers/promises';
import { ConformanceError } from '../conformance-error';
import { BETWEEN_PROBES_MS, RETURN_PATIENCE_MS } from './patience';

/** Examples in a row that failed for want of an answer, after which nobody asks the pool any more. */
const GIVE_UP_AFTER = 6;
/** What a slow failure counts for: few are affordable. */
const WEIGHT_OF_SLOW = 2;
/** From here on a failure is a slow one. */
const SLOW_MS = 2_000;

/** Keeps a run from asking, hundreds of times, a pool that no longer answers. */
export interface Reachability {
  /** Whether every call is to fail at once, for the rest of the run. */
  readonly hasGivenUp: boolean;
  /** Whether calls are to fail at once, because one of this example waited in vain: it can tell nothing any more. */
  readonly isSuspended: boolean;
  /** Told of each call that the pool answered, whatever it said. */
  answered(): void;
  /** Told of each call that got no answer, after its repetitions; with the reason and the time that it took. */
  failed(reason: string, tookMs: number): void;
  /**
   * Before an example: after a failure, waits until the pool answers again.
   * @throws ConformanceError CannotTell when it does not
   */
  expectReachable(): Promise<void>;
  /** Others found that the pool is gone. */
  giveUp(reason: string): void;
}

export interface ReachabilityOptions {
  /** Whether the pool answers the cheapest question. Never rejects. */
  probe(): Promise<boolean>;
  /** Told once, when the pool is given up. */
  onGivenUp?(reason: string): void;
}

export function createReachability({ probe, onGivenUp }: ReachabilityOptions): Reachability {
  let weight = 0;
  let isSuspended = false;
  let failedQuickly = false;
  let lastReason = '';
  let failingSince: number | undefined;
  let hasGivenUp = false;

  function giveUp(reason: string): void {
    if (hasGivenUp) return;
    hasGivenUp = true;
    lastReason = reason;
    onGivenUp?.(reason);
  }

  return {
    get hasGivenUp() {
      return hasGivenUp;
    },
    get isSuspended() {
      return isSuspended || hasGivenUp;
    },
    answered() {
      weight = 0;
      isSuspended = false;
      failingSince = undefined;
    },
    failed(reason, tookMs) {
      lastReason = reason;
      failingSince ??= performance.now();
      const isSlow = tookMs >= SLOW_MS;
      // A client that tries again at once fails many times for one reason.
      if (isSlow) weight += WEIGHT_OF_SLOW;
      else if (!failedQuickly) weight += 1;
      isSuspended ||= isSlow;
      failedQuickly ||= !isSlow;
      if (weight >= GIVE_UP_AFTER) giveUp(reason);
    },
    async expectReachable() {
      failedQuickly = false;
      while (weight > 0 && !hasGivenUp) {
        if (await probe()) {
          isSuspended = false;
          return;
        }
        if (performance.now() - (failingSince ?? 0) >= RETURN_PATIENCE_MS) giveUp(lastReason);
        else await setTimeout(BETWEEN_PROBES_MS);
      }
      if (hasGivenUp) throw givenUp(lastReason);
    },
    giveUp,
  };
}

/** What stops a call or an example once the pool is given up. */
export function givenUp(reason: string): ConformanceError {
  return new ConformanceError('CannotTell', `The pool no longer answers (${reason}): it was not asked.`, {
    next: 'Look at the endpoint, then run again.',
  });
}
