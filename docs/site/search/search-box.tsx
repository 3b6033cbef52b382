import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useLanguage } from '../components/use-language';
import { useRootUrl } from '../components/use-root-url';
import { SEARCH_WORDS } from '../words/search-words';
import { moveFocus } from './move-focus';
import { loadPagefind } from './pagefind';
import { SearchIcon } from './search-icon';
import { SearchResults } from './search-results';
import { useSearch } from './use-search';

/** Each page that is shown costs a request. */
const MOST = 5;

/** The navigation bar's field; nothing is loaded before it is focused. Enter leads to the page with all that is found. */
export function SearchBox() {
  const language = useLanguage();
  const root = useRootUrl();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const search = useSearch(query, MOST);

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return moveFocus(event);
    setOpen(false);
    field.current?.focus();
  };
  return (
    <>
      <Link to="/search/" className="search-link" aria-label={SEARCH_WORDS.search[language]}>
        <SearchIcon />
      </Link>
      <search className="search" onBlur={leave} onKeyDown={press}>
        <form action={useBaseUrl('/search/')}>
          <SearchIcon />
          <input
            ref={field}
            type="search"
            name="q"
            className="search__field"
            aria-label={SEARCH_WORDS.label[language]}
            placeholder={SEARCH_WORDS.search[language]}
            autoComplete="off"
            value={query}
            // A failure to load shows as soon as there is something to look for.
            onFocus={() => loadPagefind(root).catch(() => {})}
            onChange={({ target }) => {
              setQuery(target.value);
              setOpen(true);
            }}
          />
        </form>
        {isOpen && search.state !== 'idle' && (
          <div className="search__panel">
            <SearchResults search={search} />
          </div>
        )}
      </search>
    </>
  );
}
