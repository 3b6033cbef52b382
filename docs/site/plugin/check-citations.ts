import { ConformanceError } from '../../../support/conformance-error';
import type { Citation } from '../../../support/guide/cited-claims';
import type { ClaimResult } from '../../../support/verdict/results';
import type { SiteResults } from './site-results';

/**
 * Every claim that a guide page cites must be known and, once there has been a run, have evidence from at least one
 * client or a reason why no run can give any.
 *
 * @throws ConformanceError (UsageError) that lists every fault
 */
export function checkCitations(
  citations: readonly Citation[],
  { claims, startedAt }: Pick<SiteResults, 'claims' | 'startedAt'>,
): void {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const faults = citations.flatMap(({ claim, page }) => {
    const found = known.get(claim);
    if (!found) return [`${page} cites ${claim}, which is no claim of these results.`];
    return startedAt === undefined || found.excluded || hasEvidence(found)
      ? []
      : [`${page} cites ${claim}, for which these results hold no evidence.`];
  });
  if (faults.length === 0) return;
  throw new ConformanceError('UsageError', faults.join('\n'), {
    expected: 'on guide pages, only claims for which at least one example was observed',
    next: 'Correct the id, or run the whole suite with `npm run conformance` and build again.',
  });
}

function hasEvidence(claim: ClaimResult): boolean {
  return Object.values(claim.verdicts).some(({ relation, examples }) => relation && examples.length > 0);
}
