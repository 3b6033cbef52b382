import type { Bilingual, Edition, Level, Subject } from '../../../support/claims/claim';
import type { ExampleOutcome, StepOutcome } from '../../../support/verdict/results';

export const EVIDENCE_WORDS = {
  evidence: { en: 'Evidence', fr: 'Preuves' },
  evidenceFor: { en: 'Evidence:', fr: 'Preuves :' },
  indexTitle: { en: 'All the evidence', fr: 'Toutes les preuves' },
  indexLead: {
    en: 'Every statement that was taken from the documentation, found by us or advised for a pool, and what became of it with each client.',
    fr: 'Chaque affirmation relevée dans la documentation, constatée par nous ou conseillée pour un pool, et ce qu’elle devient avec chaque client.',
  },
  chapterLead: {
    en: 'What was observed for each statement of this chapter: the scenario, its steps, the requests and answers.',
    fr: 'Ce qui a été observé pour chaque affirmation de ce chapitre : le scénario, ses étapes, les requêtes et les réponses.',
  },
  documentedStatement: { en: 'Documented statement', fr: 'Affirmation documentée' },
  ownStatement: { en: 'Statement of our own', fr: 'Affirmation de notre cru' },
  advisedStatement: { en: 'Advised setting', fr: 'Réglage conseillé' },
  whatHappens: { en: 'What really happens', fr: 'Ce qui se passe vraiment' },
  level: { en: 'Level', fr: 'Niveau' },
  subject: { en: 'About', fr: 'Porte sur' },
  sources: { en: 'Documented in', fr: 'Documentée dans' },
  observed: { en: 'In no edition; our own finding', fr: 'Dans aucune édition ; constat du projet' },
  advised: { en: 'Advised in', fr: 'Conseillée dans' },
  rows: { en: 'Reference rows', fr: 'Lignes de référence' },
  line: { en: 'line', fr: 'ligne' },
  lines: { en: 'lines', fr: 'lignes' },
  noExample: { en: 'No example was run.', fr: 'Aucun exemple n’a été exécuté.' },
  changedSince: {
    en: 'The feature has changed since this run; these are the steps as they ran.',
    fr: 'Le scénario a changé depuis cette exécution ; voici les étapes telles qu’elles ont été exécutées.',
  },
  rerun: { en: 'Run it again', fr: 'Relancer' },
  attempts: { en: 'attempts', fr: 'tentatives' },
  sequence: {
    en: 'The exchanges as a sequence diagram; the list below says the same in words',
    fr: 'Les échanges en diagramme de séquence ; la liste ci-dessous dit la même chose en mots',
  },
  referenceSource: { en: 'source', fr: 'source' },
  wire: { en: 'What went over the wire', fr: 'Ce qui a circulé sur le réseau' },
  exchanges: { en: 'exchanges', fr: 'échanges' },
  exchange: { en: 'exchange', fr: 'échange' },
  expected: { en: 'Expected', fr: 'Attendu' },
  seen: { en: 'Seen', fr: 'Observé' },
  excluded: { en: 'Why no run can decide it', fr: 'Pourquoi aucune exécution ne peut trancher' },
  planned: { en: 'Why there is no example yet', fr: 'Pourquoi il n’y a pas encore d’exemple' },
} satisfies Record<string, Bilingual>;

export const LEVEL_WORDS: Readonly<Record<Level, Bilingual>> = {
  must: { en: 'must: decides the gate', fr: 'obligatoire : décide du contrôle bloquant' },
  should: { en: 'should: warns', fr: 'recommandé : simple avertissement' },
  note: { en: 'note: reported only', fr: 'note : simple mention' },
};

export const SUBJECT_WORDS: Readonly<Record<Subject, Bilingual>> = {
  client: { en: 'the library (what Amplify does)', fr: 'la bibliothèque (ce que fait Amplify)' },
  pool: { en: 'the pool (what Cognito answers)', fr: 'le pool (ce que répond Cognito)' },
  both: { en: 'the library and the pool', fr: 'la bibliothèque et le pool' },
};

export const EDITION_WORDS: Readonly<Record<Edition, Bilingual>> = {
  fr: { en: 'French page', fr: 'page française' },
  'en-4.x': { en: 'English page, 4.x', fr: 'page anglaise, 4.x' },
  'en-5.x': { en: 'English page, 5.x', fr: 'page anglaise, 5.x' },
  'en-3.x': { en: 'English page, 3.x', fr: 'page anglaise, 3.x' },
  'en-3.x-short': { en: 'English page, 3.x, short', fr: 'page anglaise, 3.x, abrégée' },
};

export const STEP_WORDS: Readonly<Record<StepOutcome, Bilingual>> = {
  passed: { en: 'passed', fr: 'réussie' },
  failed: { en: 'failed', fr: 'échouée' },
  skipped: { en: 'skipped', fr: 'sautée' },
  pending: { en: 'pending', fr: 'en attente' },
  undefined: { en: 'undefined', fr: 'indéfinie' },
  ambiguous: { en: 'ambiguous', fr: 'ambiguë' },
};

export const OUTCOME_WORDS: Readonly<Record<ExampleOutcome, Bilingual>> = {
  passed: { en: 'passed', fr: 'réussi' },
  failed: { en: 'failed', fr: 'échoué' },
  'cannot tell': { en: 'cannot tell', fr: 'indéterminé' },
  'not applicable': { en: 'not applicable', fr: 'sans objet' },
  'suite fault': { en: 'fault of the suite', fr: 'erreur de la suite' },
};

/** How sure the reference is of a row. */
export const CONFIDENCE_WORDS: Readonly<Record<string, Bilingual>> = {
  high: { en: 'confidence high', fr: 'confiance élevée' },
  medium: { en: 'confidence medium', fr: 'confiance moyenne' },
  low: { en: 'confidence low', fr: 'confiance faible' },
};
