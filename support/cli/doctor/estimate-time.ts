import { DEFAULT_QUOTAS, type Quotas } from '../../transport/request-category';
import type { Traffic } from '../../transport/traffic';
import type { TimeEstimate } from './diagnosis';

/** How long a code takes from the answer that speaks of it until it is read, where the pool itself does not tell. */
const CODE_LAG_S = 2;

export interface Rehearsed {
  readonly rehearsalMs: number;
  readonly traffic: Traffic;
  /** Milliseconds that an answer of the real target takes. */
  readonly answerMs: number;
  /** Messages whose codes are read from elsewhere than the pool. */
  readonly codes: number;
  /** Examples at a time. */
  readonly parallel: number;
}

/** How long a run would take: as long as its rehearsal and the way to the pool, or as the tightest quota makes it. */
export function estimateTime(
  { rehearsalMs, traffic, answerMs, codes, parallel }: Rehearsed,
  quotas: Quotas | undefined,
): TimeEstimate {
  const requests = [...traffic.values()].reduce((sum, { requests: each }) => sum + each, 0);
  const waitingS = ((requests * answerMs) / 1000 + codes * CODE_LAG_S) / parallel;
  const workS = rehearsalMs / 1000 + waitingS;
  const [tightest] = [...traffic]
    .map(([category, { requests: asked }]) => ({
      category,
      seconds: asked / (quotas ?? DEFAULT_QUOTAS)[category],
    }))
    .sort((a, b) => b.seconds - a.seconds);
  if (quotas !== undefined && tightest && tightest.seconds > workS) {
    return { seconds: Math.ceil(tightest.seconds), because: `the quota of ${tightest.category}` };
  }
  return {
    seconds: Math.ceil(workS),
    because: `${requests} requests with answers in ${Math.round(answerMs)} ms, and the clients' own work on this machine`,
  };
}
