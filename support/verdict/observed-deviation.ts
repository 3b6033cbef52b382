import type { ExampleResult } from './results';
import { stableText } from './stable-text';

const BETWEEN = '; ';
/** An example's id and what follows it: `confirm.bad-code-rejects/3: `. */
const ID = String.raw`[\w.-]+/\d+: `;
const NEXT_PART = new RegExp(`${BETWEEN}(?=${ID})`);
const EACH_PART = new RegExp(NEXT_PART, 'g');
const FIRST_PART = new RegExp(`^${ID}`);

/**
 * What each deviating example saw, as one line that is the same on every run that sees the same:
 * `confirm.bad-code-rejects/2: Bruno confirms: success; confirm.bad-code-rejects/3: Bruno confirms: success`.
 * Expectations and earlier runs are compared with it, so that no example ever hides behind another.
 */
export function observedDeviation(failed: readonly ExampleResult[]): string {
  return failed.map((example) => `${example.id}: ${withoutParts(seenIn(example))}`).join(BETWEEN);
}

/** What a pool answers must not pass for what another example saw. */
function withoutParts(text: string): string {
  return text.replaceAll(EACH_PART, ', ');
}

/** What a deviating example saw, without its name. */
export function seenIn({ id, error }: ExampleResult): string {
  return stableText(error?.seen ?? error?.message ?? id);
}

/** Whether a text says of which examples it is. */
export function namesItsExamples(observed: string): boolean {
  return FIRST_PART.test(observed);
}

/** Whether two texts say the same of the same examples, in whatever order. */
export function isSameDeviation(one: string, other: string): boolean {
  return isPartOfDeviation(one, other) && isPartOfDeviation(other, one);
}

/** Whether all that is observed is part of what is stated of the claim's examples. */
export function isPartOfDeviation(observed: string, stated: string): boolean {
  const known = new Set(stated.split(NEXT_PART));
  return observed.split(NEXT_PART).every((part) => known.has(part));
}
