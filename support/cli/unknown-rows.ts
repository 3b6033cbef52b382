import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedChapter } from '../claims/located-chapter';
import type { Problem } from '../language/problem';
import { PROJECT_ROOT } from './project';

/** Claims that cite a row of evidence which the reference of the embedded pool does not have. */
export function unknownRows(chapters: readonly LocatedChapter[]): readonly Problem[] {
  const file = join(PROJECT_ROOT, 'support/pool/reference/rows.json');
  const known = new Set((JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id));
  return chapters
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => claim.rows.filter((row) => !known.has(row)).map((row) => ({ claim, row })))
    .map(({ claim, row }) => ({
      rule: 'unknown-row',
      file: claim.file,
      line: claim.line,
      message: `${claim.id} cites ${row}, which the reference does not have.`,
      next: 'Cite a row of support/pool/reference/rows.json.',
    }));
}
