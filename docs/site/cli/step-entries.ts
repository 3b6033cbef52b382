import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bilingual, Language } from '../../../support/claims/claim';
import { ConformanceError } from '../../../support/conformance-error';
import { argumentsIn } from '../../../support/language/arguments-in';
import { buildCatalogue, type CatalogueEntry } from '../../../support/language/catalogue';
import type { StepLibrary } from '../../../support/language/step-library';
import type { ListedStep } from '../site-data';
import { STEP_NOUNS } from '../words/step-nouns';

const STEP_LINE = /^\s+(?:Given|When|Then|And|But|\*) (.+)$/;

/** A line of a feature in both languages, and what its step is told by in English. */
export interface SaidStep extends Bilingual {
  /** Without the keyword. */
  readonly text: string;
}

/** Parameters whose meaning a phrase tells by itself. */
const PLAIN = /\{(?:person|whose)\}/g;

/**
 * Every step of the library, under the noun that its file is named after; where its parameters are not plain, with the
 * first line of a feature that uses it, in the reader's language.
 *
 * @throws ConformanceError (SuiteFault) for a noun without a title
 */
export function stepEntries(
  library: StepLibrary,
  said: readonly SaidStep[],
  language: Language,
): readonly ListedStep[] {
  return buildCatalogue(library).entries.map((entry) => ({
    noun: nounOf(entry),
    keyword: entry.keyword,
    en: entry.en,
    fr: entry.fr,
    ...exampleOf(entry, said, language),
  }));
}

function nounOf({ file }: CatalogueEntry): string {
  const noun = basename(file, '.steps.ts');
  if (noun in STEP_NOUNS) return noun;
  throw new ConformanceError('SuiteFault', `The steps of ${file} have no title on the page of the steps.`, {
    expected: `"${noun}" in English and in French`,
    next: 'Add it to docs/site/words/step-nouns.ts.',
  });
}

function exampleOf({ en, phrases }: CatalogueEntry, said: readonly SaidStep[], language: Language) {
  if (!en.replaceAll(PLAIN, '').includes('{')) return {};
  const found = said.find(({ text }) => argumentsIn(phrases.en.expression, text) !== null);
  return found ? { example: found[language] } : {};
}

/** @param renderings holds `<language>/features/**`, each line where its source has it */
export function saidSteps(renderings: string): readonly SaidStep[] {
  return globSync('features/**/*.feature', { cwd: join(renderings, 'en') })
    .sort()
    .flatMap((file) => {
      const [english, french] = (['en', 'fr'] as const).map((language) =>
        readFileSync(join(renderings, language, file), 'utf8').split('\n'),
      );
      return (english ?? []).flatMap((line, at) => {
        const [, text] = STEP_LINE.exec(line) ?? [];
        return text === undefined ? [] : [{ text, en: line.trim(), fr: (french?.[at] ?? '').trim() }];
      });
    });
}
