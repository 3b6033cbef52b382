import type { ExampleResult } from './results';

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
/** The random part that keeps the people and addresses of one example apart from those of others. */
const NONCE = /-[0-9a-f]{8}\b/g;

/**
 * What deviating examples saw, as one line that is the same on every run that sees the same: what differs from run to
 * run by design (identifiers, random parts of names) is replaced by `*`. Expectations are compared with it.
 */
export function observedDeviation(failed: readonly ExampleResult[]): string {
  const seen = failed.map(({ id, error }) => stable(error?.seen ?? error?.message ?? id));
  return [...new Set(seen)].join('; ');
}

function stable(text: string): string {
  return text.replace(UUID, '*').replace(NONCE, '-*').replace(/\s+/g, ' ').trim();
}
