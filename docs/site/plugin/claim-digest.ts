import { ConformanceError } from '../../../support/conformance-error';
import type { ClaimResult, ClaimVerdict } from '../../../support/verdict/results';
import type { ClaimDigest, Mark } from '../site-data';

/** @throws ConformanceError (SuiteFault) for a claim said to conform without anything observed */
export function digestClaim(claim: ClaimResult): ClaimDigest {
  const marks = Object.entries(claim.verdicts).map(([client, verdict]) => [
    client,
    markOf(claim.id, client, verdict),
  ]);
  return {
    chapter: claim.chapter,
    marks: Object.fromEntries(marks),
    ...(claim.excluded && { undecidable: true }),
  };
}

function markOf(
  claim: string,
  client: string,
  { verdict, relation, standing, examples }: ClaimVerdict,
): Mark {
  if (verdict === 'conforms' && (!relation || !standing || examples.length === 0)) {
    throw new ConformanceError('SuiteFault', `${claim} is said to conform for ${client}, with no evidence.`, {
      expected: 'a relation, a standing and at least one example',
      next: 'Run `npm run conformance` again; if it persists, the results file was edited or is broken.',
    });
  }
  return { verdict, ...(relation && { relation }), ...(standing && { standing }) };
}
