import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bilingual } from '../../../support/claims/claim';
import { ConformanceError } from '../../../support/conformance-error';

/** @throws ConformanceError (SuiteFault) when the chapter has no registry or the registry no title */
export function chapterTitle(root: string, chapter: string): Bilingual {
  const path = join(root, 'features', chapter, 'claims.yaml');
  const registry = read(path);
  const { en, fr } = registry?.title ?? {};
  if (typeof en === 'string' && typeof fr === 'string') return { en, fr };
  throw new ConformanceError('SuiteFault', `The chapter "${chapter}" has no title in both languages.`, {
    expected: `title: { en, fr } in ${path}`,
    next: 'Add the title, or run the suite again if the chapter was renamed since.',
  });
}

function read(path: string) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConformanceError('SuiteFault', `${path} cannot be read.`, {
      next: 'Restore the file, or run the suite again if the chapter was renamed since.',
      cause,
    });
  }
}
