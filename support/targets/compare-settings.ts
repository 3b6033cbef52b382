import type { UnmetNeed } from '../conformance-error';

/** Nothing where two sets of values are equal, in whatever order. */
export function differing(
  setting: string,
  needed: readonly string[],
  actual: readonly string[] | undefined = [],
): UnmetNeed[] {
  const same = shown([...needed].sort()) === shown([...actual].sort());
  return same ? [] : [unmet(setting, shown(needed), actual)];
}

/** Nothing where two values are equal. */
export function different(setting: string, needed: string, actual: string): UnmetNeed[] {
  return needed === actual ? [] : [unmet(setting, needed, actual)];
}

export function unmet(setting: string, needed: string, actual: string | readonly string[]): UnmetNeed {
  return { setting, needed, actual: typeof actual === 'string' ? actual : shown(actual) };
}

/** Values as a reader sees them; `none` for no value. */
export function shown(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ');
}
