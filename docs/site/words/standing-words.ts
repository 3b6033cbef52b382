import type { Bilingual } from '../../../support/claims/claim';
import type { Standing } from '../../../support/verdict/results';

/** Beside a badge. */
export const STANDING_LABELS: Readonly<Record<Standing, Bilingual>> = {
  live: { en: 'live, on AWS', fr: 'en réel, sur AWS' },
  'third party': { en: 'third-party pool, not AWS', fr: 'pool tiers, pas AWS' },
  simulated: { en: 'simulated pool, not AWS', fr: 'pool simulé, pas AWS' },
};

/** Once a page. */
export const STANDING_SENTENCES: Readonly<Record<Standing, Bilingual>> = {
  live: {
    en: 'The real libraries ran against Amazon Cognito on AWS.',
    fr: 'Les vraies bibliothèques ont été exécutées face à Amazon Cognito, sur AWS.',
  },
  'third party': {
    en: 'The real libraries ran against a pool that is neither ours nor AWS: what it answers is evidence about that pool alone.',
    fr: 'Les vraies bibliothèques ont été exécutées face à un pool qui n’est ni le nôtre ni celui d’AWS : ses réponses ne prouvent rien au-delà de ce pool.',
  },
  simulated: {
    en: 'The libraries are the real ones; the pool is our simulation of Amazon Cognito. What a library sends is observed. What the pool answers is our reading of the reference, and no evidence about AWS.',
    fr: 'Les bibliothèques sont les vraies ; le pool est notre simulation d’Amazon Cognito. Ce qu’une bibliothèque envoie est observé. Ce que le pool répond est notre lecture de la référence, et ne prouve rien sur AWS.',
  },
};

export const NO_RUN: Bilingual = {
  en: 'There are no results yet, so every statement is untested. Run npm run conformance, then build the site again.',
  fr: 'Il n’y a pas encore de résultats : aucune affirmation n’est testée. Lancez npm run conformance, puis reconstruisez le site.',
};
