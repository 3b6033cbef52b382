import type { Bilingual } from '../../../support/claims/claim';

/** How Gherkin begins a step, by its English keyword. */
export const STEP_KEYWORDS: Readonly<Record<string, Bilingual>> = {
  Given: { en: 'Given', fr: 'Étant donné que' },
  When: { en: 'When', fr: 'Quand' },
  Then: { en: 'Then', fr: 'Alors' },
};

export const STEP_WORDS = {
  filter: { en: 'Show only steps that hold', fr: 'Ne montrer que les étapes qui contiennent' },
  contents: { en: 'Steps by subject', fr: 'Étapes par sujet' },
  as: { en: 'as in', fr: 'comme dans' },
} satisfies Readonly<Record<string, Bilingual>>;

/** How many steps are shown. */
export function stepCount(count: number): Bilingual {
  return {
    en: count === 1 ? '1 step' : `${count} steps`,
    fr: count < 2 ? `${count} étape` : `${count} étapes`,
  };
}
