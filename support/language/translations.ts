import type { Language } from '../claims/claim';
import type { LocatedChapter, LocatedTranslation } from '../claims/located-chapter';
import type { FeatureFile } from './feature-file';
import { otherLanguage } from './languages';
import type { Problem } from './problem';
import { onOneLine } from './texts';

/** The hand-made translation of a title or paragraph; the chapter's own title is one too. */
export function findTranslation(
  chapter: LocatedChapter | undefined,
  text: string,
  from: Language,
): LocatedTranslation | undefined {
  if (!chapter) return undefined;
  const title = { ...chapter.title, file: chapter.file, line: chapter.line };
  return [...chapter.translations, title].find((translation) => onOneLine(translation[from]) === text);
}

/** Names the entry to add, ready to be pasted under `translations:`. */
export function missingTranslation(
  { path, chapter }: FeatureFile,
  line: number,
  text: string,
  from: Language,
): Problem {
  const entry = { [from]: JSON.stringify(text), [otherLanguage(from)]: '"…"' };
  return {
    rule: 'missing-translation',
    file: path,
    line,
    message: `"${text}" has no ${from === 'en' ? 'French' : 'English'} translation.`,
    next: `Add under translations: in features/${chapter}/claims.yaml:\n  - en: ${entry.en}\n    fr: ${entry.fr}`,
  };
}
