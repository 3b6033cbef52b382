import type { ExampleResult } from './results';
import { stableText } from './stable-text';

const OPENING = /^not looked at(?: in [^:\s]+(?:, [^:\s]+)*)?: \S/;

/**
 * Why a claim was not looked at, as one line that is the same on every run that has the same reason: the settings of the
 * pool, or the operation, that stand in the way, else the reason in words. Where some examples ran, those that did not are named:
 * `not looked at: UserPoolClient.ExplicitAuthFlows`, `not looked at in signup.call/2: AliasAttributes`.
 */
export function notLookedAt(examples: readonly ExampleResult[]): string {
  const missed = examples.filter(({ outcome }) => outcome === 'not applicable');
  const causes = [...new Set(missed.flatMap(causesOf))].sort();
  const where = missed.length === examples.length ? '' : ` in ${missed.map(({ id }) => id).join(', ')}`;
  return `not looked at${where}: ${causes.join(', ')}`;
}

/** Whether a text says that a claim is not looked at, and why. */
export function saysNotLookedAt(observed: string): boolean {
  return OPENING.test(observed);
}

function causesOf({ error, outcome }: ExampleResult): readonly string[] {
  if (error?.lacking !== undefined) return [error.lacking];
  if (error?.unmet !== undefined) return error.unmet.map(({ setting }) => setting);
  return [stableText(error?.message ?? outcome)];
}
