import type { Bilingual } from '../../../support/claims/claim';

export const NOT_FOUND_WORDS = {
  title: { en: 'This page does not exist', fr: 'Cette page n’existe pas' },
  reason: {
    en: 'The address is wrong, or the page has moved. The search and the list of all the evidence may still lead to what you look for.',
    fr: 'L’adresse est erronée, ou la page a été déplacée. La recherche et la liste de toutes les preuves mènent peut-être encore à ce que vous cherchez.',
  },
  home: { en: 'Start of the guide in English', fr: 'Début du guide en français' },
} satisfies Record<string, Bilingual>;
