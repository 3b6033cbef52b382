import { type FoundPage, loadPagefind, type Passage } from './pagefind';

const DEBOUNCE_MS = 200;

/** One line of the answer. */
export interface Match {
  readonly url: string;
  readonly title: string;
  /** The page of which this is a part; absent for a page's beginning. */
  readonly page?: string;
  readonly excerpt: string;
}

export interface Answer {
  readonly matches: readonly Match[];
  /** How many pages were found in all. */
  readonly pages: number;
}

/**
 * The best part of each of the best pages.
 *
 * @param most at most so many pages are read, because each is a request
 * @returns undefined when another search has begun meanwhile
 */
export async function findPassages(
  baseUrl: string,
  query: string,
  most: number,
): Promise<Answer | undefined> {
  const pagefind = await loadPagefind(baseUrl);
  const found = await pagefind.debouncedSearch(query, {}, DEBOUNCE_MS);
  if (!found) return undefined;
  const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  return { matches: pages.map(matchOf), pages: found.results.length };
}

function matchOf({ url, excerpt, meta: { title }, sub_results }: FoundPage): Match {
  const [best] = [...sub_results].sort((one, other) => fit(other) - fit(one));
  if (!best || best.url === url) return { url, title, excerpt };
  return { url: best.url, title: best.title, page: title, excerpt: best.excerpt };
}

function fit({ weighted_locations }: Passage): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
