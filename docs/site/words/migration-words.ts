import type { Bilingual } from '../../../support/claims/claim';

export const MIGRATION_WORDS = {
  title: { en: 'Moving from v5 to v6', fr: 'Passer de v5 à v6' },
  lead: {
    en: 'Amplify v5 ends in March 2027. These are the statements on which the two majors part, each observed: what the same call does in v5 and in v6, what passes on the wire, and what to change.',
    fr: 'Amplify v5 prend fin en mars 2027. Voici les affirmations sur lesquelles les deux versions majeures se séparent, toutes observées : ce que le même appel fait en v5 et en v6, ce qui circule sur le réseau, et ce qu’il faut changer.',
  },
  generated: {
    en: 'This page is generated from the results of the last run. A statement that is not here was observed alike in both, or could not be tested.',
    fr: 'Cette page est générée à partir des résultats de la dernière exécution. Une affirmation qui n’y figure pas a été observée à l’identique dans les deux, ou n’a pas pu être testée.',
  },
  nothing: {
    en: 'These results hold no statement on which both clients were tested and part.',
    fr: 'Ces résultats ne contiennent aucune affirmation testée avec les deux clients et sur laquelle ils se séparent.',
  },
  checklist: { en: 'Everything to change, as one list', fr: 'Tout ce qu’il faut changer, en une liste' },
  change: { en: 'What to change', fr: 'Ce qu’il faut changer' },
  wire: { en: 'On the wire, side by side', fr: 'Sur le réseau, côte à côte' },
  nothingSent: { en: 'Nothing is sent.', fr: 'Rien n’est envoyé.' },
  nothingOwn: {
    en: 'Nothing of its own: what happens here happens with the other client too.',
    fr: 'Rien de propre à ce client : ce qui se passe ici se passe aussi avec l’autre.',
  },
  evidence: { en: 'Scenarios and the whole exchange', fr: 'Scénarios et échange complet' },
} satisfies Record<string, Bilingual>;
