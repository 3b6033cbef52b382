import type { Bilingual, Chapter, Claim } from './claim';

/** Where something was declared, so that a message can point at it. */
export interface Located {
  /** Relative to the project, with forward slashes: `features/confirm/claims.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export type LocatedClaim = Claim & Located;

export type LocatedTranslation = Bilingual & Located;

/** A chapter as it was read from its `claims.yaml`. */
export interface LocatedChapter extends Chapter, Located {
  readonly claims: readonly LocatedClaim[];
  readonly translations: readonly LocatedTranslation[];
}
