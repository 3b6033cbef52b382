import type { Bilingual } from '../../../support/claims/claim';

export const RESULTS_WORDS = {
  title: { en: 'Results', fr: 'Résultats' },
  lead: {
    en: 'Every statement with what the last run made of it, client by client; what changed since the run before; every run on record.',
    fr: 'Chaque affirmation avec ce que la dernière exécution en a fait, client par client ; ce qui a changé depuis la précédente ; toutes les exécutions enregistrées.',
  },
  matrix: { en: 'Statements by client', fr: 'Affirmations par client' },
  filter: { en: 'Filter', fr: 'Filtrer' },
  chapter: { en: 'Chapter', fr: 'Chapitre' },
  outcome: { en: 'Outcome', fr: 'Résultat' },
  client: { en: 'Client', fr: 'Client' },
  all: { en: 'all', fr: 'tous' },
  shown: { en: 'statements shown, of', fr: 'affirmations affichées, sur' },
  none: { en: 'No statement fits this filter.', fr: 'Aucune affirmation ne correspond à ce filtre.' },
  changes: { en: 'What changed', fr: 'Ce qui a changé' },
  noChange: {
    en: 'Nothing changed since the run before.',
    fr: 'Rien n’a changé depuis l’exécution précédente.',
  },
  firstRun: {
    en: 'There is no earlier run on this pool to compare with.',
    fr: 'Il n’y a pas d’exécution antérieure sur ce pool à laquelle comparer celle-ci.',
  },
  since: { en: 'Compared with the run of', fr: 'Comparé à l’exécution du' },
  was: { en: 'was', fr: 'avant' },
  isNow: { en: 'is now', fr: 'maintenant' },
  unknown: { en: 'not there', fr: 'absente' },
  history: { en: 'Runs on record', fr: 'Exécutions enregistrées' },
  noHistory: { en: 'No run is on record.', fr: 'Aucune exécution n’est enregistrée.' },
  run: { en: 'Run', fr: 'Exécution' },
  target: { en: 'Pool', fr: 'Pool' },
  conform: { en: 'conform', fr: 'conformes' },
  deviate: { en: 'deviate', fr: 'en écart' },
  changed: { en: 'Changed', fr: 'Changements' },
  downloads: { en: 'Take the results with you', fr: 'Emporter les résultats' },
  raw: {
    en: 'The raw results of this run, as JSON; passwords, codes and tokens are redacted',
    fr: 'Les résultats bruts de cette exécution, en JSON ; mots de passe, codes et jetons sont masqués',
  },
  badges: { en: 'Badges for a README', fr: 'Badges pour un README' },
} satisfies Record<string, Bilingual>;
