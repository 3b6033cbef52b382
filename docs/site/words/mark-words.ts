import type { Bilingual } from '../../../support/claims/claim';
import type { Relation, Verdict } from '../../../support/verdict/results';

/** What the evidence says of the statement, where the evidence stood. */
export const RELATION_WORDS: Readonly<Record<Relation, Bilingual>> = {
  confirms: { en: 'holds', fr: 'est vrai' },
  qualifies: { en: 'holds, with a condition', fr: 'est vrai sous condition' },
  refutes: { en: 'does not hold', fr: 'n’est pas vrai' },
};

/** In place of the marks, where no run can decide. */
export const UNDECIDABLE: Bilingual = {
  en: 'no run can decide it',
  fr: 'aucune exécution ne peut en décider',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Bilingual>> = {
  conforms: { en: 'conforms', fr: 'conforme' },
  deviates: { en: 'deviates', fr: 'en écart' },
  'known deviation': { en: 'known deviation', fr: 'écart connu' },
  'cannot tell': { en: 'cannot tell', fr: 'indéterminé' },
  'not applicable': { en: 'not applicable', fr: 'sans objet' },
  untested: { en: 'untested', fr: 'non testé' },
};
