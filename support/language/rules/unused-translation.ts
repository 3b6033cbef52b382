import type { LocatedChapter } from '../../claims/located-chapter';
import type { FeatureFile } from '../feature-file';
import { LANGUAGES } from '../languages';
import type { LintRule } from '../suite';
import { onOneLine, textsOf } from '../texts';

function textsOfChapter({ id }: LocatedChapter, features: readonly FeatureFile[]): Set<string> {
  const files = features.filter(({ chapter }) => chapter === id);
  return new Set(files.flatMap((file) => textsOf(file).map(({ text }) => `${file.language} ${text}`)));
}

/** An entry that translates no title and no paragraph of its chapter, or one that is there twice. */
export const unusedTranslation: LintRule = ({ features, book }) =>
  book.chapters.flatMap((chapter) => {
    const texts = textsOfChapter(chapter, features);
    const seen = new Set<string>();
    return chapter.translations.flatMap((translation) => {
      const { file, line, en } = translation;
      const keys = LANGUAGES.map((language) => `${language} ${onOneLine(translation[language])}`);
      const isRepeated = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (!isRepeated && keys.some((key) => texts.has(key))) return [];
      const message = isRepeated ? `"${en}" is translated twice.` : `Nothing in the chapter reads "${en}".`;
      return [
        { rule: 'unused-translation', file, line, message, next: 'Remove the entry, or correct its text.' },
      ];
    });
  });
