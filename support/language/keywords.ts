import { StepKeywordType } from '@cucumber/messages';
import type { Bilingual, Language } from '../claims/claim';
import type { Element } from './elements';
import { causesElision } from './elision';

/** How this suite titles each part, among the synonyms that Gherkin knows. */
export const TITLES: Readonly<Record<Element['kind'], Bilingual>> = {
  feature: { en: 'Feature', fr: 'Fonctionnalité' },
  background: { en: 'Background', fr: 'Contexte' },
  rule: { en: 'Rule', fr: 'Règle' },
  scenario: { en: 'Example', fr: 'Exemple' },
  scenarioOutline: { en: 'Scenario Outline', fr: 'Plan du scénario' },
  examples: { en: 'Examples', fr: 'Exemples' },
};

const BUT = /^(?:But|Mais) /;

function que(conjunction: string, text: string): string {
  return `${conjunction} ${causesElision(text) ? "qu'" : 'que '}`;
}

export interface StepPosition {
  /** As written, trailing space included. */
  readonly keyword: string;
  readonly type: StepKeywordType;
  /** What the latest Given, When or Then before it was; `Unknown` for none. */
  readonly after: StepKeywordType;
  /** What will follow the keyword. */
  readonly text: string;
}

/** The keyword of a step in a language, with whatever must stand between it and the text: `Étant donné qu'`. */
export function stepKeyword({ keyword, type, after, text }: StepPosition, language: Language): string {
  if (keyword === '* ') return keyword;
  const isGiven = after === StepKeywordType.CONTEXT;
  switch (type) {
    case StepKeywordType.CONTEXT:
      return language === 'en' ? 'Given ' : que('Étant donné', text);
    case StepKeywordType.ACTION:
      return language === 'en' ? 'When ' : 'Quand ';
    case StepKeywordType.OUTCOME:
      return language === 'en' ? 'Then ' : 'Alors ';
    default: {
      const [en, fr] = BUT.test(keyword) ? ['But', 'Mais'] : ['And', 'Et'];
      if (language === 'en') return `${en} `;
      return isGiven ? que(fr, text) : `${fr} `;
    }
  }
}
