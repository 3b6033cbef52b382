import type { Bilingual } from '../../../support/claims/claim';

export const ERRORS_WORDS = {
  title: { en: 'Error index', fr: 'Index des erreurs' },
  lead: {
    en: 'Every error that the examples met, by name: which operation answers with it, to which client, what causes it, what it means and what to do.',
    fr: 'Toutes les erreurs rencontrées par les exemples, par nom : quelle opération y répond, à quel client, ce qui la provoque, ce qu’elle signifie et que faire.',
  },
  byName: {
    en: 'Tell errors apart by error.name, never by their text. Errors that only the suite’s own administration met are left out.',
    fr: 'Distinguez les erreurs par error.name, jamais par leur texte. Celles que seule l’administration de la suite a rencontrées sont omises.',
  },
  nothing: { en: 'These results hold no error.', fr: 'Ces résultats ne contiennent aucune erreur.' },
  error: { en: 'Error', fr: 'Erreur' },
  operations: { en: 'Answer to', fr: 'Réponse à' },
  library: {
    en: 'the library itself, before anything is sent',
    fr: 'la bibliothèque elle-même, avant tout envoi',
  },
  clients: { en: 'Seen with', fr: 'Observée avec' },
  means: { en: 'What it means', fr: 'Ce qu’elle signifie' },
  todo: { en: 'What to do', fr: 'Que faire' },
  causes: { en: 'How to cause it', fr: 'Comment la provoquer' },
  message: { en: 'Text seen', fr: 'Texte observé' },
} satisfies Record<string, Bilingual>;
