/** A part of a page, by its heading. */
export interface Passage {
  readonly title: string;
  readonly url: string;
  /** Escaped text in which `<mark>` surrounds what was looked for. */
  readonly excerpt: string;
  /** The places of what was found, as counts of words. */
  readonly locations: readonly number[];
}

/** What Pagefind keeps of a page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly Passage[];
}

/** The part of Pagefind's interface that is used; https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(settings: { readonly baseUrl: string; readonly noWorker: true }): Promise<void>;
  /** Null when another search has begun meanwhile. */
  debouncedSearch(
    query: string,
    options: Readonly<Record<string, never>>,
    debounceMs: number,
  ): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] } | null>;
}

const loading = new Map<string, Promise<Pagefind>>();

/**
 * Loads Pagefind once; the language of the index is that of the document.
 *
 * @param baseUrl of the whole site, not of one language: `/`
 * @throws TypeError when the index is not there, as in a site that was not built by `npm run site:build`
 */
export function loadPagefind(baseUrl: string): Promise<Pagefind> {
  const known = loading.get(baseUrl);
  if (known) return known;
  const loaded = load(baseUrl);
  loading.set(baseUrl, loaded);
  // What failed for want of a network may be tried again.
  loaded.catch(() => loading.delete(baseUrl));
  return loaded;
}

async function load(baseUrl: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* webpackIgnore: true */ `${baseUrl}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl, noWorker: true });
  return pagefind;
}
