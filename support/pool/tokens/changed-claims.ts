import type { Service } from '../store/service';
import type { ClaimChanges } from '../triggers/token-changes';

/** Claims after PreTokenGeneration; those that it may not touch stay as they are (row TR-16). */
export function changedClaims(
  service: Service,
  token: { readonly use: 'access' | 'id'; readonly claims: Readonly<Record<string, unknown>> },
  changes: ClaimChanges,
): Record<string, unknown> {
  const { use, claims } = token;
  const touchable = (name: string) => !service.rules.claimFixed(use, name);
  const added = Object.entries(changes.add).filter(([name]) => touchable(name));
  const suppressed = changes.suppress.filter(touchable);
  return Object.fromEntries(
    [...Object.entries(claims), ...added].filter(([name]) => !suppressed.includes(name)),
  );
}
