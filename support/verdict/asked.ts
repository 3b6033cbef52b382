import type { Language } from '../claims/claim';

/** What a run was asked for; null stands for no restriction. */
export interface Asked {
  readonly claims: readonly string[] | null;
  /** A tag expression. */
  readonly tags: string | null;
  /** The language into which every feature was rendered. */
  readonly language: Language | null;
  /** What shards of one run have in common besides, such as a number that a CI gives. */
  readonly batch: string | null;
}
