import type { Quotas } from '../../transport/request-category';
import type { Traffic } from '../../transport/traffic';
import type { CategoryRequests } from '../../verdict/results';

/** What a run asked, beside what it was allowed to. */
export function requestsByCategory(traffic: Traffic, quotas: Quotas): readonly CategoryRequests[] {
  return [...traffic].map(([category, asked]) => ({ category, quota: quotas[category], ...asked }));
}

/** One line on what the quotas cost; undefined where they cost nothing. */
export function quotaNote(traffic: readonly CategoryRequests[] = []): string | undefined {
  const slowed = traffic.filter(({ held, turnedAway }) => held + turnedAway > 0);
  if (slowed.length === 0) return undefined;
  const parts = slowed.map(({ category, quota, held, heldMs, turnedAway }) => {
    const away = turnedAway === 0 ? '' : `, ${turnedAway} turned away and asked again`;
    return `${category} (${quota}/s): ${held} held for ${(heldMs / 1000).toFixed(1)} s in all${away}`;
  });
  return `Requests that kept to the quotas: ${parts.join('; ')}.`;
}
