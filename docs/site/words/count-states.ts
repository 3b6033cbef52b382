import type { ClientId } from '../../../support/claims/claim';
import type { ClaimDigest } from '../site-data';
import { type MarkState, markState } from './mark-state';

/** Every state, in the order in which a reader wants them. */
export const STATES: readonly MarkState[] = [
  'confirms',
  'qualifies',
  'refutes',
  'deviates',
  'known deviation',
  'cannot tell',
  'untested',
  'not applicable',
];

/** How many claims stand in each state for one client; a claim without a verdict is untested. */
export function countStates(
  claims: readonly ClaimDigest[],
  client: ClientId,
): ReadonlyMap<MarkState, number> {
  const counts = new Map<MarkState, number>(STATES.map((state) => [state, 0]));
  for (const { marks } of claims) {
    const state = markState(marks[client] ?? { verdict: 'untested' });
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
