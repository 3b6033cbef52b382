import type { Bilingual } from '../../../support/claims/claim';

export const TRY_IT_WORDS = {
  region: { en: 'Try it here', fr: 'Essayez ici' },
  open: { en: 'Try it', fr: 'Essayer' },
  lead: {
    en: 'Runs the v6 code above with the real library against the embedded pool, both inside this page. No server, no network, nothing stored.',
    fr: 'Exécute le code v6 ci-dessus avec la vraie bibliothèque face au pool intégré, tous deux dans cette page. Ni serveur, ni réseau, rien de conservé.',
  },
  noScript: {
    en: 'Trying it here needs JavaScript. The evidence behind each badge shows the same exchange, recorded.',
    fr: 'L’essai sur cette page demande JavaScript. Les preuves derrière chaque badge montrent le même échange, enregistré.',
  },
  loading: { en: 'Loading…', fr: 'Chargement…' },
  failed: {
    en: 'The code did not load. It is made by `npm run site:build` and served with the site; try again.',
    fr: 'Le code n’a pas pu être chargé. Il est produit par `npm run site:build` et servi avec le site ; réessayez.',
  },
  running: { en: 'Running…', fr: 'Exécution en cours…' },
  returned: { en: 'returned', fr: 'a renvoyé' },
  rejected: { en: 'rejected with', fr: 'a été refusé avec' },
  mail: { en: 'The mail you would get', fr: 'Le message que vous recevriez' },
  to: { en: 'To', fr: 'À' },
  code: { en: 'Your code is', fr: 'Votre code est' },
  use: { en: 'Use this code', fr: 'Utiliser ce code' },
  wire: { en: 'On the wire', fr: 'Sur le réseau' },
  nothingYet: {
    en: 'Nothing yet: press one of the buttons.',
    fr: 'Rien pour l’instant : appuyez sur l’un des boutons.',
  },
  noCall: {
    en: 'This call asked the pool nothing.',
    fr: 'Cet appel n’a rien demandé au pool.',
  },
} satisfies Record<string, Bilingual>;
