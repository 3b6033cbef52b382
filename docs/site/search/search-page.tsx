import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import { useEffect, useState } from 'react';
import { useLanguage } from '../components/use-language';
import { SEARCH_WORDS } from '../words/search-words';
import { moveFocus } from './move-focus';
import { SearchResults } from './search-results';
import { useSearch } from './use-search';

const MOST = 20;

/** All that is found for `?q=`; without scripts it says what to do instead. */
export default function SearchPage() {
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const search = useSearch(query, MOST);
  useEffect(() => setQuery(new URLSearchParams(window.location.search).get('q') ?? ''), []);
  return (
    <Layout title={SEARCH_WORDS.title[language]} description={SEARCH_WORDS.lead[language]}>
      <main className="container search-page" data-pagefind-ignore="all">
        <header className="evidence__header">
          <Heading as="h1">{SEARCH_WORDS.title[language]}</Heading>
          <p className="evidence__lead">{SEARCH_WORDS.lead[language]}</p>
        </header>
        <p className="without-scripts">{SEARCH_WORDS.noScript[language]}</p>
        <search className="search-page__form" onKeyDown={moveFocus}>
          <label className="search-page__label">
            {SEARCH_WORDS.label[language]}
            <input
              type="search"
              name="q"
              className="search__field"
              autoComplete="off"
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          <SearchResults search={search} />
        </search>
        <p>
          <Link to="/evidence/">{SEARCH_WORDS.allEvidence[language]}</Link>
        </p>
      </main>
    </Layout>
  );
}
