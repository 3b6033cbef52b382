import type { FaultPlan, Treatment } from './treatment';

/** Treats every request alike. */
export function always(treatment: Treatment): FaultPlan {
  return () => treatment;
}

/** Lets some requests pass and treats the rest, as a pool that dies in the middle of a run. */
export function after(requests: number, treatment: Treatment): FaultPlan {
  return ({ earlier }) => (earlier < requests ? 'pass' : treatment);
}

/** Treats calls of some operations, the others pass. */
export function only(operations: RegExp, treatment: Treatment): FaultPlan {
  return ({ operation }) => (operations.test(operation) ? treatment : 'pass');
}

/** Nothing gets through for a while, again and again; the first time after one period. */
export function blackOuts(everyMs: number, lastMs: number): FaultPlan {
  return ({ atMs }) => (atMs >= everyMs && atMs % everyMs < lastMs ? 'reset' : 'pass');
}

/**
 * Treats a share (0 to 1) of the requests; which ones follows from the seed.
 * @param shares shares of each treatment, together at most 1
 */
export function sometimes(seed: number, shares: Readonly<Partial<Record<Treatment, number>>>): FaultPlan {
  const random = randomFrom(seed);
  return () => {
    let rest = random();
    for (const [treatment, share] of Object.entries(shares)) {
      rest -= share;
      if (rest < 0) return treatment as Treatment;
    }
    return 'pass';
  };
}

/** The first plan that does not let a request pass decides. */
export function together(...plans: readonly FaultPlan[]): FaultPlan {
  return (asked) => plans.map((plan) => plan(asked)).find((treatment) => treatment !== 'pass') ?? 'pass';
}

/** Numbers from 0 to 1, by xorshift (Marsaglia 2003): the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  // The first numbers of a small seed are all small.
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return next;
}
