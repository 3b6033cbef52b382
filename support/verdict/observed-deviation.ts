import type { ExampleResult } from './results';

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
/** The random part that keeps the people and addresses of one example apart from those of others. */
const NONCE = /-[0-9a-f]{8}\b/g;

/**
 * What deviating examples saw, as one line that is the same on every run that sees the same: what differs from run to
 * run by design (identifiers, random parts of names) is replaced by `*`. Expectations are compared with it.
 */
export function observedDeviation(failed: readonly ExampleResult[]): string {
  return [...new Set(failed.map(seenIn))].join(BETWEEN);
}

/** Whether all that some deviating examples saw is part of what is stated of all of the claim's examples together. */
export function isPartOfDeviation(failed: readonly ExampleResult[], stated: string): boolean {
  const whole = `${BETWEEN}${stated}${BETWEEN}`;
  return failed.every((example) => whole.includes(`${BETWEEN}${seenIn(example)}${BETWEEN}`));
}

const BETWEEN = '; ';

function seenIn({ id, error }: ExampleResult): string {
  return stable(error?.seen ?? error?.message ?? id);
}

function stable(text: string): string {
  return text.replace(UUID, '*').replace(NONCE, '-*').replace(/\s+/g, ' ').trim();
}
