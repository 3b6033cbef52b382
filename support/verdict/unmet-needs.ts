import type { UnmetNeed } from '../conformance-error';
import type { ClaimVerdict, Results } from './results';

/** A setting that stands in the way, and the claims that it keeps from being looked at. */
export interface UnmetNeedOfClaims extends UnmetNeed {
  readonly claims: readonly string[];
}

/** What the target would have to be like for the claims that are not applicable to it; the most telling first. */
export function unmetNeeds({ claims }: Results): readonly UnmetNeedOfClaims[] {
  const found = claims.flatMap(({ id, verdicts }) =>
    Object.values(verdicts)
      .flatMap(needsOf)
      .map((need) => ({ id, need })),
  );
  const groups = Map.groupBy(found, ({ need: { setting, needed, actual } }) =>
    JSON.stringify([setting, needed, actual]),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first.need, claims: [...new Set(group.map(({ id }) => id))] }] : [];
    })
    .sort((a, b) => b.claims.length - a.claims.length || a.setting.localeCompare(b.setting));
}

/** Whether a setting is why a claim is not applicable. */
export function hasUnmetNeed(verdict: ClaimVerdict): boolean {
  return needsOf(verdict).length > 0;
}

function needsOf({ verdict, examples }: ClaimVerdict): readonly UnmetNeed[] {
  if (verdict !== 'not applicable') return [];
  return examples.flatMap(({ outcome, error }) => (outcome === 'not applicable' ? (error?.unmet ?? []) : []));
}
