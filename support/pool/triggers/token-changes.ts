import type { GroupClaims } from '../groups/group-claims';

/** What PreTokenGeneration wants of one token. A claim that it both adds and suppresses is suppressed (guide). */
export interface ClaimChanges {
  readonly add: Readonly<Record<string, unknown>>;
  readonly suppress: readonly string[];
}

export interface TokenChanges {
  readonly id: ClaimChanges;
  readonly access: ClaimChanges;
  readonly scopes: { readonly add: readonly string[]; readonly suppress: readonly string[] };
  /** Undefined where the user's own groups stand. */
  readonly groups: GroupClaims | undefined;
}

export const unchangedTokens: TokenChanges = {
  id: { add: {}, suppress: [] },
  access: { add: {}, suppress: [] },
  scopes: { add: [], suppress: [] },
  groups: undefined,
};
