import type { ClientId } from '../claims/claim';
import type { Expectation } from './expectation';
import { gapInEvidence } from './gap-in-evidence';
import { saysNotLookedAt } from './not-looked-at';
import { isPartOfDeviation, isSameDeviation } from './observed-deviation';
import type { ClaimResult, ClaimVerdict, Finding } from './results';
import type { Selection } from './selection';

export interface Applied {
  readonly claims: readonly ClaimResult[];
  /** Expectations that no longer tell the truth: each fails the gate. */
  readonly findings: readonly Finding[];
}

export interface Circumstances {
  readonly selection: Selection;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/**
 * Turns `deviates` into `known deviation` where an expectation within its term says exactly what was observed; a gap
 * in the rest of the claim's evidence is then what there is to say of it. An expectation that has expired, is stale
 * (the claim conforms) or says something else than was observed is a failure.
 */
export function applyExpectations(
  claims: readonly ClaimResult[],
  expectations: readonly Expectation[],
  { selection, today }: Circumstances,
): Applied {
  const findings: Finding[] = [];
  const applied = claims.map((claim) => {
    const verdicts = Object.entries(claim.verdicts).map(([id, verdict]) => {
      const client = id as ClientId;
      // A claim that this run did not look at says nothing about an expectation.
      if (verdict.examples.length === 0) return [client, verdict] as const;
      const expectation = expectationOf(expectations, claim.id, client);
      if (!expectation) return [client, verdict] as const;
      const message = whatIsWrong(expectation, verdict, today);
      if (message) {
        findings.push({
          ...{ severity: 'failure', topic: 'known deviation', exitCode: 1 },
          ...{ claim: claim.id, client, message },
        });
      }
      if (message || verdict.verdict !== 'deviates') return [client, verdict] as const;
      const known = { verdict: 'known deviation', reason: reasonOf(expectation) } as const;
      return [client, { ...verdict, ...(gapInEvidence(verdict, selection) ?? known) }] as const;
    });
    return { ...claim, verdicts: Object.fromEntries(verdicts) };
  });
  return { claims: applied, findings };
}

/** An entry that names the client goes before one that names none. */
export function expectationOf(
  expectations: readonly Expectation[],
  claim: string,
  client: ClientId,
): Expectation | undefined {
  const ofClaim = expectations.filter((expectation) => expectation.claim === claim);
  return (
    ofClaim.find((expectation) => expectation.client === client) ??
    ofClaim.find((expectation) => expectation.client === undefined)
  );
}

function whatIsWrong(expectation: Expectation, verdict: ClaimVerdict, today: string): string | undefined {
  if (saysNotLookedAt(expectation.observed) && isLookedAt(verdict)) {
    const seen = verdict.observed === undefined ? '' : ` and deviates: ${verdict.observed}`;
    return `The known deviation is stale: the claim is looked at${seen}. Remove the entry (owner: ${expectation.owner}).`;
  }
  if (verdict.verdict === 'conforms') {
    // The example that deviates may be among those that were left out.
    if (verdict.leftOut !== undefined) return undefined;
    return `The known deviation is stale: the claim conforms. Remove the entry (owner: ${expectation.owner}).`;
  }
  if (expectation.until < today) {
    return `The known deviation expired on ${expectation.until} (owner: ${expectation.owner})${stillSeen(verdict)}.`;
  }
  if (isAbout(expectation, verdict) && !isAsStated(verdict, expectation)) {
    return `The known deviation has changed: expected "${expectation.observed}", observed "${verdict.observed}".`;
  }
  return undefined;
}

function isLookedAt({ verdict }: ClaimVerdict): boolean {
  return verdict === 'conforms' || verdict === 'deviates';
}

/** A deviation that cannot be looked at has not changed. */
function isAbout({ observed }: Expectation, { verdict }: ClaimVerdict): boolean {
  return verdict === (saysNotLookedAt(observed) ? 'not applicable' : 'deviates');
}

/** Of the examples that ran: where others were left out, they may have shown the rest of what is stated. */
function isAsStated({ observed = '', leftOut }: ClaimVerdict, { observed: stated }: Expectation): boolean {
  return isSameDeviation(observed, stated) || (leftOut !== undefined && isPartOfDeviation(observed, stated));
}

function stillSeen({ observed }: ClaimVerdict): string {
  return observed === undefined ? '' : `, and is still observed: ${observed}`;
}

function reasonOf({ reason, owner, until, link }: Expectation): string {
  return `${reason} (${owner}, until ${until}${link ? `, ${link}` : ''})`;
}
