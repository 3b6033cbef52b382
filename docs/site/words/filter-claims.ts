import type { ClientId } from '../../../support/claims/claim';
import type { ClaimDigest } from '../site-data';
import { type MarkState, markState } from './mark-state';

/** What a reader wants to see; an empty member stands for everything. */
export interface ClaimFilter {
  readonly chapter: string;
  readonly outcome: string;
  readonly client: string;
}

export const EVERYTHING: ClaimFilter = { chapter: '', outcome: '', client: '' };

/** Whether a claim is of the chapter and has the outcome with the client, or with any where none is named. */
export function fits(
  claim: ClaimDigest,
  { chapter, outcome, client }: ClaimFilter,
  clients: readonly ClientId[],
): boolean {
  if (chapter && claim.chapter !== chapter) return false;
  const states: readonly MarkState[] = clients
    .filter((id) => !client || id === client)
    .map((id) => markState(claim.marks[id] ?? { verdict: 'untested' }));
  return outcome ? states.some((state) => state === outcome) : states.length > 0;
}

/** A filter from the query of an address; what is not known there is left out of account. */
export function filterOf(query: string): ClaimFilter {
  const asked = new URLSearchParams(query);
  return {
    chapter: asked.get('chapter') ?? '',
    outcome: asked.get('outcome') ?? '',
    client: asked.get('client') ?? '',
  };
}

/** `?chapter=tokens&outcome=refutes`; empty for everything. */
export function queryOf(filter: ClaimFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
  return query && `?${query}`;
}
