import type { LocatedChapter } from '../../claims/located-chapter';
import { ConformanceError } from '../../conformance-error';
import type { Wanted } from './select-examples';

/**
 * The claims that a run is asked for by name, with those of the chapters that it is asked for.
 * @returns undefined where neither is named
 * @throws ConformanceError UsageError for a chapter that does not exist
 */
export function claimsNamed(
  { claim, chapter }: Wanted,
  chapters: readonly LocatedChapter[],
): readonly string[] | undefined {
  if (chapter === undefined) return claim;
  const ofChapters = chapter.flatMap((id) => {
    const found = chapters.find((candidate) => candidate.id === id);
    if (!found) {
      throw new ConformanceError('UsageError', `--chapter ${id}: there is no such chapter.`, {
        expected: chapters.map((candidate) => candidate.id),
      });
    }
    const decidable = found.claims.filter(({ excluded, planned }) => !excluded && !planned);
    if (decidable.length === 0) {
      throw new ConformanceError('UsageError', `--chapter ${id}: the chapter has no example.`, {
        expected: 'a chapter with examples',
      });
    }
    return decidable.map((candidate) => candidate.id);
  });
  return [...new Set([...(claim ?? []), ...ofChapters])];
}
