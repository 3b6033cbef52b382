import type { Bilingual } from '../../../support/claims/claim';

/** What a reader sees around one request and its answer, on whichever page. */
export const EXCHANGE_WORDS = {
  noAnswer: { en: 'no answer', fr: 'sans réponse' },
  request: { en: 'Request', fr: 'Requête' },
  answer: { en: 'Answer', fr: 'Réponse' },
  administrator: { en: 'administrator', fr: 'administrateur' },
  redacted: { en: 'redacted', fr: 'masqué' },
} satisfies Readonly<Record<string, Bilingual>>;
