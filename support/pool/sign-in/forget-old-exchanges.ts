import type { UserPool } from '../store/user-pool';

/** The longest AuthSessionValidity. */
const LONGEST_MS = 900_000;

/** Drops exchanges that nobody can answer any more, so that unanswered challenges do not pile up. */
export function forgetOldExchanges(pool: UserPool): void {
  for (const [secretBlock, { startedAt }] of pool.srpExchanges) {
    // Oldest first: the rest is younger.
    if (pool.clock.now() - startedAt <= LONGEST_MS) return;
    pool.srpExchanges.delete(secretBlock);
  }
}
