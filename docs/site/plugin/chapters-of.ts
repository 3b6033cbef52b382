import type { ChapterDigest } from '../site-data';
import { chapterTitle } from './chapter-title';
import type { SiteResults } from './site-results';

/** The chapters that the results speak of, in their order. */
export function chaptersOf({ claims }: Pick<SiteResults, 'claims'>, root: string): readonly ChapterDigest[] {
  const ids = new Set(claims.map(({ chapter }) => chapter));
  return [...ids].map((id) => ({ id, title: chapterTitle(root, id) }));
}
