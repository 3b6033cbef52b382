import type { Argument } from '@cucumber/cucumber-expressions';
import type { Language } from '../claims/claim';
import { argumentsIn } from './arguments-in';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { LANGUAGES } from './languages';
import { remembered } from './remembered';

export interface StepMatch {
  readonly entry: CatalogueEntry;
  /** The language whose expression matched. */
  readonly language: Language;
  readonly args: readonly Argument[];
}

/** Every phrase of the catalogue that a step's text (without keyword) satisfies, as Cucumber would match it. */
export const matchStep = remembered(({ entries }: Catalogue, text: string): readonly StepMatch[] =>
  entries.flatMap((entry) =>
    LANGUAGES.flatMap((language) => {
      const args = argumentsIn(entry.phrases[language].expression, text);
      return args ? [{ entry, language, args }] : [];
    }),
  ),
);
