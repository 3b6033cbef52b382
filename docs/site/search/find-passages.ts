import { type FoundPage, loadPagefind } from './pagefind';

const DEBOUNCE_MS = 200;
const PASSAGES_OF_A_PAGE = 2;

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
 * The best parts of the best pages.
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
  return { matches: pages.flatMap(matchesOf), pages: found.results.length };
}

function matchesOf({ url, excerpt, meta: { title }, sub_results }: FoundPage): readonly Match[] {
  if (sub_results.length === 0) return [{ url, title, excerpt }];
  return [...sub_results]
    .sort((one, other) => other.locations.length - one.locations.length)
    .slice(0, PASSAGES_OF_A_PAGE)
    .map((passage) =>
      passage.url === url
        ? { url, title, excerpt: passage.excerpt }
        : { url: passage.url, title: passage.title, page: title, excerpt: passage.excerpt },
    );
}
