import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimResult } from '../../../support/verdict/results';

/** What is known of the real service in one respect, and where from. */
export interface ReferenceRow {
  readonly id: string;
  readonly says: string;
  readonly confidence: string;
  /** Public sources, in words: pages, tests, threads as `owner/repository#1`. */
  readonly source: string;
}

type WrittenRow = Omit<ReferenceRow, 'says'> & { readonly then: string };

/** The rows that some claims cite, in the order of the reference. */
export function citedRows(
  root: string,
  claims: readonly Pick<ClaimResult, 'rows'>[],
): readonly ReferenceRow[] {
  const cited = new Set(claims.flatMap(({ rows }) => rows));
  const all: readonly WrittenRow[] = JSON.parse(
    readFileSync(join(root, 'support/pool/reference/rows.json'), 'utf8'),
  );
  return all
    .filter(({ id }) => cited.has(id))
    .map(({ id, then: says, confidence, source }) => ({ id, says, confidence, source }));
}
