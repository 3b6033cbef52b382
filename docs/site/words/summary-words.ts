import type { Bilingual } from '../../../support/claims/claim';

export const SUMMARY_WORDS = {
  caption: {
    en: 'What became of each statement',
    fr: 'Ce que devient chaque affirmation',
  },
  outcome: { en: 'Outcome', fr: 'Résultat' },
  total: { en: 'All statements', fr: 'Toutes les affirmations' },
  suite: { en: 'Suite', fr: 'Suite' },
  target: { en: 'Pool', fr: 'Pool' },
  stale: { en: 'stale', fr: 'périmé' },
  movedTo: { en: 'is by now at', fr: 'est désormais en' },
  tooOld: { en: 'more than 30 days old', fr: 'plus de 30 jours' },
  noRun: { en: 'no run yet', fr: 'aucune exécution' },
  date: { en: 'Run', fr: 'Exécution' },
} satisfies Record<string, Bilingual>;

export const TARGET_WORDS = {
  embedded: { en: 'the embedded pool', fr: 'le pool intégré' },
  endpoint: { en: 'an endpoint', fr: 'un point d’accès' },
  aws: { en: 'a pool on AWS', fr: 'un pool sur AWS' },
} satisfies Record<string, Bilingual>;
