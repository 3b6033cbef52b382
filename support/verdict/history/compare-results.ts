import type { ClientId } from '../../claims/claim';
import type { Change, ClaimState, Comparison, Results } from '../results';
import { OUTSIDE_SELECTION } from '../selection';
import type { EarlierResults } from './earlier-results';

type Known = Pick<EarlierResults, 'claims'>;

/**
 * What changed since an earlier run on the same target: verdicts, what the evidence says, what deviates. A client or a
 * claim that either run was not asked for is no change; a claim that either does not have is.
 */
export function compareResults(earlier: EarlierResults, later: Results): Omit<Comparison, 'letPass'> {
  const clients = later.clients
    .map(({ id }) => id)
    .filter((id) => earlier.clients.some((known) => known.id === id));
  const ids = new Set([...later.claims, ...earlier.claims].map(({ id }) => id));
  return {
    startedAt: earlier.startedAt,
    exitCode: earlier.exitCode,
    releases: [
      { of: 'suite', before: releaseOf(earlier.suite), after: releaseOf(later.suite) },
      ...later.clients.map(({ id, version }) => ({
        of: id,
        before: earlier.clients.find((known) => known.id === id)?.version ?? null,
        after: version,
      })),
    ],
    changes: [...ids].flatMap((claim) =>
      clients.flatMap((client) => changeOf(claim, client, earlier, later)),
    ),
  };
}

function changeOf(claim: string, client: ClientId, earlier: Known, later: Known): readonly Change[] {
  const before = stateIn(earlier, claim, client);
  const after = stateIn(later, claim, client);
  if (before && after) return isSame(before, after) ? [] : [{ claim, client, before, after }];
  if (after && !knows(earlier, claim)) return [{ claim, client, after }];
  if (before && !knows(later, claim)) return [{ claim, client, before }];
  return [];
}

/** What a run says of a claim; undefined where it was not asked. */
export function stateIn({ claims }: Known, claim: string, client: ClientId): ClaimState | undefined {
  const found = claims.find(({ id }) => id === claim)?.verdicts[client];
  if (found === undefined || found.reason === OUTSIDE_SELECTION) return undefined;
  const { verdict, relation, observed } = found;
  return {
    verdict,
    ...(relation !== undefined && { relation }),
    ...(observed !== undefined && { observed }),
  };
}

function isSame(a: ClaimState, b: ClaimState): boolean {
  return a.verdict === b.verdict && a.relation === b.relation && a.observed === b.observed;
}

function knows({ claims }: Known, claim: string): boolean {
  return claims.some(({ id }) => id === claim);
}

function releaseOf({ version, commit }: Results['suite']): string {
  return commit === null ? version : `${version} (${commit})`;
}
