import type { ClaimVerdict, ExampleResult } from './results';
import type { Selection } from './selection';

/** What keeps the evidence from being whole, whatever the rest of it shows. */
export interface Gap {
  readonly verdict: 'cannot tell' | 'untested';
  readonly reason: string;
}

/**
 * The first gap in a claim's evidence: an example at which the suite failed, one that could not be told, or, in a run
 * of everything, one that was left out. Undefined where each example that was asked for came to an end of its own.
 */
export function gapInEvidence(
  { examples, leftOut = 0 }: Pick<ClaimVerdict, 'examples' | 'leftOut'>,
  selection: Selection,
): Gap | undefined {
  const fault = examples.find(({ outcome }) => outcome === 'suite fault');
  if (fault) return { verdict: 'cannot tell', reason: `suite fault in ${reasonOf(fault)}` };
  const untold = examples.find(({ outcome }) => outcome === 'cannot tell');
  if (untold) return { verdict: 'cannot tell', reason: reasonOf(untold) };
  if (leftOut === 0 || selection.kind === 'only') return undefined;
  const total = examples.length + leftOut;
  return { verdict: 'untested', reason: `only ${examples.length} of ${total} examples ran` };
}

function reasonOf({ id, error, outcome }: ExampleResult): string {
  return `${id}: ${error?.message ?? outcome}`;
}
