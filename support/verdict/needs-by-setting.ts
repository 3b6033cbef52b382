import type { UnmetNeedOfClaims } from './unmet-needs';

/** A setting that stands in the way, and each value that some claims need of it, the most telling first. */
export interface NeedsOfSetting {
  readonly setting: string;
  readonly actual: string;
  readonly needs: readonly Pick<UnmetNeedOfClaims, 'needed' | 'claims'>[];
}

/** Each setting once: different claims may need different values of one. */
export function needsBySetting(needs: readonly UnmetNeedOfClaims[]): readonly NeedsOfSetting[] {
  const groups = Map.groupBy(needs, ({ setting, actual }) => JSON.stringify([setting, actual]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ setting: first.setting, actual: first.actual, needs: group }] : [];
  });
}

/** A setting in words: a line for its only need, or a line for what it is and one for each need. */
export function settingInWords({ setting, actual, needs }: NeedsOfSetting): {
  readonly head: string;
  /** With the line of its own, where there are several. */
  readonly needs: readonly { readonly line?: string; readonly claims: readonly string[] }[];
} {
  const [only, ...others] = needs;
  if (only && others.length === 0) {
    return { head: `${setting}: needs ${only.needed}; is ${actual}`, needs: [{ claims: only.claims }] };
  }
  return {
    head: `${setting}: is ${actual}`,
    needs: needs.map(({ needed, claims }) => ({ line: `needs ${needed}`, claims })),
  };
}
