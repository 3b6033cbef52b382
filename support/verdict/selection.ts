import type { ClientId } from '../claims/claim';

/** Which claims a run was asked for: all, or some of each client. A client that has no entry is asked for none. */
export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'only'; readonly claims: Readonly<Partial<Record<ClientId, ReadonlySet<string>>>> };

/** Why a claim that a client was not asked for has no verdict. */
export const OUTSIDE_SELECTION = 'outside the selection of this run';

export function isAsked(selection: Selection, client: ClientId, claim: string): boolean {
  return selection.kind === 'everything' || selection.claims[client]?.has(claim) === true;
}
