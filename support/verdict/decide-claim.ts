import type { Claim, ClientId } from '../claims/claim';
import { observedDeviation } from './observed-deviation';
import type { ClaimVerdict, ExampleResult, Relation, Standing } from './results';

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

/** Why a claim that the run was not asked for has no verdict. */
export const OUTSIDE_SELECTION = 'outside the selection of this run';

/** Which examples a run was asked for. */
export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'only'; readonly claims: ReadonlySet<string> };

/**
 * What a client's run says of a claim. Anything short of every applicable example having stood is not `conforms`,
 * unless the run was asked for a part, and then the reason says so.
 */
export function decideClaim(claim: Claim, evidence: ClaimEvidence): ClaimVerdict {
  const { examples } = evidence;
  if (examples.length === 0) return withoutEvidence(claim, evidence);
  const observed = examples.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const seen = {
    ...(observed.length > 0 && { relation: strongest(observed), standing: evidence.standing }),
    examples,
  };
  const failed = examples.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) return { verdict: 'deviates', observed: observedDeviation(failed), ...seen };
  const fault = examples.find(({ outcome }) => outcome === 'suite fault');
  if (fault) return { verdict: 'cannot tell', reason: `suite fault in ${reasonOf(fault)}`, ...seen };
  const untold = examples.find(({ outcome }) => outcome === 'cannot tell');
  if (untold) return { verdict: 'cannot tell', reason: reasonOf(untold), ...seen };
  const inapplicable = examples.find(({ outcome }) => outcome === 'not applicable');
  if (inapplicable && observed.length === 0) {
    return { verdict: 'not applicable', reason: reasonOf(inapplicable), ...seen };
  }
  const total = examples.length + evidence.leftOut;
  const part = `${observed.length} of ${total} examples ran`;
  if (evidence.leftOut > 0 && evidence.selection.kind === 'everything') {
    return { verdict: 'untested', reason: `only ${part}`, ...seen };
  }
  return { verdict: 'conforms', ...(observed.length < total && { reason: part }), ...seen };
}

function withoutEvidence(claim: Claim, { client, selection, interruption }: ClaimEvidence): ClaimVerdict {
  const inapplicable = claim.notApplicable[client];
  if (inapplicable) return { verdict: 'not applicable', reason: inapplicable.en, examples: [] };
  const decided = claim.excluded ?? claim.planned;
  if (decided) return { verdict: 'untested', reason: decided.en, examples: [] };
  if (selection.kind === 'only' && !selection.claims.has(claim.id)) {
    return { verdict: 'untested', reason: OUTSIDE_SELECTION, examples: [] };
  }
  if (interruption !== undefined) return { verdict: 'cannot tell', reason: interruption, examples: [] };
  return { verdict: 'untested', reason: 'no example of it ran', examples: [] };
}

function strongest(examples: readonly ExampleResult[]): Relation {
  const relations = new Set(examples.map(({ relation }) => relation));
  if (relations.has('refutes')) return 'refutes';
  return relations.has('qualifies') ? 'qualifies' : 'confirms';
}

function reasonOf(example: ExampleResult): string {
  return `${example.id}: ${example.error?.message ?? example.outcome}`;
}
