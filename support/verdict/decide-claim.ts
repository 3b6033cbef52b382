import type { Claim, ClientId } from '../claims/claim';
import { gapInEvidence } from './gap-in-evidence';
import { notLookedAt } from './not-looked-at';
import { observedDeviation } from './observed-deviation';
import type { ClaimVerdict, ExampleResult, Relation, Standing } from './results';
import { isAsked, OUTSIDE_SELECTION, type Selection } from './selection';

export interface ClaimEvidence {
  readonly client: ClientId;
  /** Examples of the claim that the client's run selected. */
  readonly examples: readonly ExampleResult[];
  /** How many examples of the claim apply to the client and were not selected. */
  readonly leftOut: number;
  readonly selection: Selection;
  /** What kept the client's run from coming to its examples. */
  readonly interruption?: string;
  /** Of the target: no evidence is stronger than the pool that it was observed on. */
  readonly standing: Standing;
}

/**
 * What a client's run says of a claim. Anything short of every example having stood is not `conforms`; a run that was
 * asked for a part may conform in part, and then the reason says so.
 */
export function decideClaim(claim: Claim, evidence: ClaimEvidence): ClaimVerdict {
  const { examples, leftOut, selection } = evidence;
  if (examples.length === 0) return withoutEvidence(claim, evidence);
  const looked = { examples, ...(leftOut > 0 && { leftOut }) };
  const observed = examples.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const seen = {
    ...(observed.length > 0 && { relation: strongest(observed), standing: evidence.standing }),
    ...looked,
  };
  const failed = examples.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) return { verdict: 'deviates', observed: observedDeviation(failed), ...seen };
  const gap = gapInEvidence(looked, selection);
  if (gap) return { ...gap, ...seen };
  const inapplicable = examples.find(({ outcome }) => outcome === 'not applicable');
  if (inapplicable) {
    return {
      verdict: 'not applicable',
      reason: whyInapplicable(inapplicable, observed, examples),
      observed: notLookedAt(examples),
      ...looked,
    };
  }
  const part = `${examples.length} of ${examples.length + leftOut} examples ran`;
  return { verdict: 'conforms', ...(leftOut > 0 && { reason: part }), ...seen };
}

function withoutEvidence(
  claim: Claim,
  { client, leftOut, selection, interruption }: ClaimEvidence,
): ClaimVerdict {
  const looked = { examples: [], ...(leftOut > 0 && { leftOut }) };
  if (!isAsked(selection, client, claim.id)) {
    return { verdict: 'untested', reason: OUTSIDE_SELECTION, ...looked };
  }
  const inapplicable = claim.notApplicable[client];
  if (inapplicable) return { verdict: 'not applicable', reason: inapplicable.en, ...looked };
  const decided = claim.excluded ?? claim.planned;
  if (decided) return { verdict: 'untested', reason: decided.en, ...looked };
  if (interruption !== undefined) return { verdict: 'cannot tell', reason: interruption, ...looked };
  return { verdict: 'untested', reason: 'no example of it ran', ...looked };
}

/** Without the example's id, so that what has one reason is listed under it. */
function whyInapplicable(
  { error, outcome }: ExampleResult,
  observed: readonly ExampleResult[],
  examples: readonly ExampleResult[],
): string {
  const reason = error?.message ?? outcome;
  if (observed.length === 0) return reason;
  return `only ${observed.length} of ${examples.length} examples can run on this target: ${reason}`;
}

function strongest(examples: readonly ExampleResult[]): Relation {
  const relations = new Set(examples.map(({ relation }) => relation));
  if (relations.has('refutes')) return 'refutes';
  return relations.has('qualifies') ? 'qualifies' : 'confirms';
}
