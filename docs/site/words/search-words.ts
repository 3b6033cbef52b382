import type { Bilingual } from '../../../support/claims/claim';

export const SEARCH_WORDS = {
  search: { en: 'Search', fr: 'Rechercher' },
  label: { en: 'Search the guide and the evidence', fr: 'Rechercher dans le guide et les preuves' },
  title: { en: 'Search', fr: 'Recherche' },
  lead: {
    en: 'Searches the guide and the evidence, here in your browser: what you type goes nowhere.',
    fr: 'Cherche dans le guide et les preuves, ici même dans votre navigateur : ce que vous tapez n’en sort pas.',
  },
  noScript: {
    en: 'Searching needs JavaScript, which is off or did not load. Everything else on this site reads without it: the list of all the evidence is a page that your browser can search.',
    fr: 'La recherche demande JavaScript, qui est désactivé ou n’a pas pu être chargé. Tout le reste du site se lit sans lui : la liste de toutes les preuves tient sur une page, que votre navigateur sait parcourir.',
  },
  allEvidence: { en: 'All the evidence', fr: 'Toutes les preuves' },
  searching: { en: 'Searching…', fr: 'Recherche en cours…' },
  failed: {
    en: 'The index did not load. It is made by `npm run site:build` and served with the site; try again, or go to the list of all the evidence.',
    fr: 'L’index n’a pas pu être chargé. Il est produit par `npm run site:build` et servi avec le site ; réessayez, ou consultez la liste de toutes les preuves.',
  },
  nothing: {
    en: 'Nothing found. Try fewer or other words.',
    fr: 'Aucun résultat. Essayez moins de mots, ou d’autres.',
  },
  onePage: { en: '1 page found', fr: '1 page trouvée' },
  pages: { en: 'pages found', fr: 'pages trouvées' },
} satisfies Record<string, Bilingual>;
