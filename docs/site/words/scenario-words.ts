/** Under an example on a guide page. */
export const SCENARIO_WORDS = {
  outcomes: { en: 'What became of each step', fr: 'Ce qu’est devenue chaque étape' },
} as const;
