import type { ClientId } from '../claims/claim';
import type { ClaimResult, ClaimVerdict, Fault, Finding } from './results';

/**
 * A client with which examples ran and no claim was looked at: a run without evidence is never green, however it came
 * about. Where something could not be told, or the suite was at fault, that is what there is to say instead.
 */
export function clientsWithoutVerdict(
  claims: readonly ClaimResult[],
  faults: readonly Fault[],
): readonly Finding[] {
  const clients = [...new Set(claims.flatMap(({ verdicts }) => Object.keys(verdicts) as ClientId[]))];
  return clients.flatMap((client): readonly Finding[] => {
    const tried = claims.filter(({ verdicts }) => (verdicts[client]?.examples.length ?? 0) > 0);
    if (tried.length === 0 || tried.some(({ verdicts }) => isLookedAt(verdicts[client]))) return [];
    const isExplained =
      faults.some((fault) => fault.client === undefined || fault.client === client) ||
      tried.some(({ level, verdicts }) => level === 'must' && verdicts[client]?.verdict === 'cannot tell');
    if (isExplained) return [];
    const message = `Nothing was looked at with ${client}: of ${tried.length} ${tried.length === 1 ? 'claim' : 'claims'}, none conforms or deviates.`;
    return [{ severity: 'failure', topic: 'nothing looked at', exitCode: 1, client, message }];
  });
}

function isLookedAt(verdict: ClaimVerdict | undefined): boolean {
  return ['conforms', 'deviates', 'known deviation'].includes(verdict?.verdict ?? '');
}
