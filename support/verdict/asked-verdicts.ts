import type { ClientId } from '../claims/claim';
import type { ClaimResult, ClaimVerdict, Results } from './results';
import { OUTSIDE_SELECTION } from './selection';

export interface AskedVerdict {
  readonly claim: ClaimResult;
  readonly verdict: ClaimVerdict;
}

/** What a client was asked, and the verdicts on it: all claims, but in a narrowed run. */
export function askedVerdicts({ claims }: Results, client: ClientId): readonly AskedVerdict[] {
  return claims.flatMap((claim) => {
    const verdict = claim.verdicts[client];
    return verdict === undefined || verdict.reason === OUTSIDE_SELECTION ? [] : [{ claim, verdict }];
  });
}
