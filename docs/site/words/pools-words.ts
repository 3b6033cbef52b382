import type { Bilingual } from '../../../support/claims/claim';
import type { PoolOutcome } from '../plugin/pool-record';

export const POOLS_WORDS = {
  title: { en: 'Pools compared', fr: 'Pools comparés' },
  lead: {
    en: 'The same examples on the embedded pool and on emulators that others wrote: where they agree with it, where they differ, and what they do not support.',
    fr: 'Les mêmes exemples sur le pool intégré et sur des émulateurs écrits par d’autres : où ils s’accordent avec lui, où ils s’en écartent, et ce qu’ils ne gèrent pas.',
  },
  caution: {
    en: 'None of them is AWS. Where an emulator differs, either of the two may be wrong; the embedded pool cites the rows of its reference on the evidence pages. What was seen is quoted as the suite writes it.',
    fr: 'Aucun d’eux n’est AWS. Là où un émulateur s’écarte du pool intégré, l’un ou l’autre peut avoir tort ; le pool intégré cite les lignes de sa référence dans les pages de preuves. Ce qui a été observé est cité en anglais, tel que la suite l’écrit.',
  },
  nothing: {
    en: 'No run on another pool is on record: npm run pools makes one.',
    fr: 'Aucune exécution sur un autre pool n’est enregistrée : npm run pools en fait une.',
  },
  ranOn: { en: 'run of', fr: 'exécution du' },
  with: { en: 'with', fr: 'avec' },
  statement: { en: 'statement', fr: 'affirmation' },
  statements: { en: 'statements', fr: 'affirmations' },
} satisfies Record<string, Bilingual>;

/** In the order in which a reader wants them. */
export const POOL_OUTCOMES: readonly PoolOutcome[] = [
  'differs',
  'not supported',
  'cannot tell',
  'agrees',
  'not seen',
];

export const POOL_OUTCOME_WORDS: Readonly<Record<PoolOutcome, Bilingual>> = {
  agrees: { en: 'agrees', fr: 's’accorde' },
  differs: { en: 'differs', fr: 's’écarte' },
  'not supported': { en: 'not supported', fr: 'non géré' },
  'not seen': { en: 'could not be looked at', fr: 'n’a pas pu être observé' },
  'cannot tell': { en: 'cannot tell', fr: 'indéterminé' },
};
