import { relationWords } from '../relation-words';
import type { Change, ClaimState, Comparison } from '../results';

/** `conforms (holds) → deviates: the refusal: success`, in one line. */
export function changeText({ before, after }: Pick<Change, 'before' | 'after'>): string {
  if (before === undefined) return `new: ${after ? stateText(after) : ''}`;
  if (after === undefined) return `gone; it was: ${stateText(before)}`;
  return `${stateText(before)} → ${stateText(after)}`;
}

function stateText(state: ClaimState): string {
  const relation = relationWords({ ...state, examples: [] });
  const seen = state.observed === undefined ? '' : `: ${state.observed}`;
  return `${state.verdict}${relation === undefined ? '' : ` (${relation})`}${seen}`;
}

/** `Since the run of 2026-11-21T08:00:00.000Z (exit 0), amplify-v6 6.22.0 → 6.22.1`; releases that changed alone. */
export function comparisonHeading({ startedAt, exitCode, releases }: Comparison): string {
  const changed = releases
    .filter(({ before, after }) => before !== after)
    .map(({ of, before, after }) => (before === null ? `${of} is new` : `${of} ${before} → ${after}`));
  return [`Since the run of ${startedAt} (exit ${exitCode})`, ...changed].join(', ');
}
