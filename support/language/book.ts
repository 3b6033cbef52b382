import type { LocatedChapter, LocatedClaim } from '../claims/located-chapter';
import type { Catalogue } from './catalogue';

/** All that a feature is translated with. */
export interface Book {
  readonly chapters: readonly LocatedChapter[];
  readonly catalogue: Catalogue;
}

/** The claims that tags (with their `@`) name. */
export function claimsTagged({ chapters }: Book, tags: readonly string[]): LocatedClaim[] {
  return chapters.flatMap(({ claims }) => claims).filter(({ id }) => tags.includes(`@${id}`));
}
