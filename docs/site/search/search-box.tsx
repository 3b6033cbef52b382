import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useLanguage } from '../components/use-language';
import { useRootUrl } from '../components/use-root-url';
import { SEARCH_WORDS } from '../words/search-words';
import { moveFocus } from './move-focus';
import { SearchIcon } from './search-icon';

const loadPanel = () => import(/* webpackChunkName: "search-panel" */ './search-panel');
const SearchPanel = lazy(() => loadPanel().catch(() => ({ default: SearchFailed })));

/** The navigation bar's field; nothing is loaded before it is focused. Enter leads to the page with all that is found. */
export function SearchBox() {
  const language = useLanguage();
  const root = useRootUrl();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);

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
            onFocus={() =>
              loadPanel().then(
                ({ prepare }) => prepare(root),
                () => {},
              )
            }
            onChange={({ target }) => {
              setQuery(target.value);
              setOpen(true);
            }}
          />
        </form>
        {isOpen && query.trim() !== '' && (
          <div className="search__panel">
            <Suspense>
              <SearchPanel query={query} />
            </Suspense>
          </div>
        )}
      </search>
    </>
  );
}

function SearchFailed() {
  return <p role="status">{SEARCH_WORDS.failed[useLanguage()]}</p>;
}
