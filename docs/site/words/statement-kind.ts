import type { Bilingual, Claim } from '../../../support/claims/claim';
import { EVIDENCE_WORDS } from './evidence-words';

/** What kind of sentence a claim is: one of the documentation, one of our own, or advice on a pool's settings. */
export function statementKind({ observed, advised }: Pick<Claim, 'observed' | 'advised'>): Bilingual {
  if (advised) return EVIDENCE_WORDS.advisedStatement;
  return observed ? EVIDENCE_WORDS.ownStatement : EVIDENCE_WORDS.documentedStatement;
}
