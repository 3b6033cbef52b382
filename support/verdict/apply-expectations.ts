import type { ClientId } from '../claims/claim';
import type { Expectation } from './expectation';
import type { ClaimResult, ClaimVerdict, Finding } from './results';

export interface Applied {
  readonly claims: readonly ClaimResult[];
  /** Expectations that no longer tell the truth: each fails the gate. */
  readonly findings: readonly Finding[];
}

/**
 * Turns `deviates` into `known deviation` where an expectation within its term says exactly what was observed. An
 * expectation that has expired, is stale (the claim conforms) or says something else than was observed is a failure.
 *
 * @param today `YYYY-MM-DD`, UTC
 */
export function applyExpectations(
  claims: readonly ClaimResult[],
  expectations: readonly Expectation[],
  today: string,
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
      if (message) findings.push({ severity: 'failure', exitCode: 1, claim: claim.id, client, message });
      if (message || verdict.verdict !== 'deviates') return [client, verdict] as const;
      return [client, { ...verdict, verdict: 'known deviation', reason: reasonOf(expectation) }] as const;
    });
    return { ...claim, verdicts: Object.fromEntries(verdicts) };
  });
  return { claims: applied, findings };
}

/** An entry that names the client goes before one that names none. */
function expectationOf(
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
  if (verdict.verdict === 'conforms') {
    return `The known deviation is stale: the claim conforms. Remove the entry (owner: ${expectation.owner}).`;
  }
  if (expectation.until < today) {
    return `The known deviation expired on ${expectation.until} (owner: ${expectation.owner}).`;
  }
  if (verdict.verdict === 'deviates' && verdict.observed !== expectation.observed) {
    return `The known deviation has changed: expected "${expectation.observed}", observed "${verdict.observed}".`;
  }
  return undefined;
}

function reasonOf({ reason, owner, until, link }: Expectation): string {
  return `${reason} (${owner}, until ${until}${link ? `, ${link}` : ''})`;
}
