import type { Bilingual } from '../../../support/claims/claim';
import type { Diagram } from '../plugin/diagrams-data';

export const DIAGRAMS_WORDS = {
  title: {
    en: 'State diagrams',
    fr: 'Diagrammes d’états',
  },
  lead: {
    en: 'Every state that the examples reached and every request that led from one to another, read off the wire. What no example did is not drawn.',
    fr: 'Tous les états atteints par les exemples et toutes les requêtes qui ont mené de l’un à l’autre, lus dans les échanges. Ce qu’aucun exemple n’a fait n’est pas dessiné.',
  },
  nothing: {
    en: 'These results hold no exchange to draw.',
    fr: 'Ces résultats ne contiennent aucun échange à dessiner.',
  },
  asList: { en: 'The same as a list', fr: 'Le même en liste' },
  toldBy: { en: 'v6 calls it', fr: 'v6 l’appelle' },
  leadsTo: { en: 'leads to', fr: 'mène à' },
  refused: { en: 'is refused with', fr: 'est refusée avec' },
  last: { en: 'Nothing follows here.', fr: 'Rien ne suit ici.' },
  noWayOut: {
    en: 'No example went on from here.',
    fr: 'Aucun exemple n’a continué à partir d’ici.',
  },
} satisfies Record<string, Bilingual>;

export const DIAGRAM_TITLES: Readonly<Record<Diagram['id'], Bilingual>> = {
  'sign-up': { en: 'Signing up', fr: 'S’inscrire' },
  'sign-in': { en: 'Signing in', fr: 'Se connecter' },
};

/** The states that have no name of their own in the service. */
export const STATE_WORDS: Readonly<Record<Diagram['id'], Readonly<Record<string, Bilingual>>>> = {
  'sign-up': {
    start: { en: 'No account', fr: 'Pas de compte' },
    awaiting: { en: 'Awaits confirmation', fr: 'À confirmer' },
    end: { en: 'Confirmed', fr: 'Confirmé' },
  },
  'sign-in': {
    start: { en: 'Signs in', fr: 'Se connecte' },
    end: { en: 'Signed in', fr: 'Connecté' },
  },
};
