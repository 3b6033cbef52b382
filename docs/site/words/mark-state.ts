import type { Bilingual } from '../../../support/claims/claim';
import type { Relation, Verdict } from '../../../support/verdict/results';
import type { Mark } from '../site-data';
import { RELATION_WORDS, VERDICT_WORDS } from './mark-words';

export type MarkState = Relation | Exclude<Verdict, 'conforms'>;

/** A relation counts only where its evidence stood; otherwise the verdict is all that may be said. */
export function markState({ verdict, relation }: Mark): MarkState {
  if (verdict !== 'conforms') return verdict;
  return relation ?? 'untested';
}

export function wordsOfState(state: MarkState): Bilingual {
  return state in RELATION_WORDS ? RELATION_WORDS[state as Relation] : VERDICT_WORDS[state as Verdict];
}
