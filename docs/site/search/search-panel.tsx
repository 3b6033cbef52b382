import { loadPagefind } from './pagefind';
import { SearchResults } from './search-results';
import { useSearch } from './use-search';

/** Each page that is shown costs a request. */
const MOST = 5;

/** Loads the index's own script; a failure shows as soon as there is something to look for. */
export async function prepare(root: string): Promise<void> {
  await loadPagefind(root).catch(() => {});
}

/** What is found for a query, in short; loaded when the field is focused. */
export default function SearchPanel({ query }: { readonly query: string }) {
  return <SearchResults search={useSearch(query, MOST)} />;
}
