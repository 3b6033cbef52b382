import Link from '@docusaurus/Link';
import { useLanguage } from '../components/use-language';
import { SEARCH_WORDS } from '../words/search-words';
import { Excerpt } from './excerpt';
import type { Match } from './find-passages';
import type { Search } from './use-search';

/** What was found, best first, and in words how the search stands, also for those who listen. */
export function SearchResults({ search }: { readonly search: Search }) {
  return (
    <>
      <p role="status" className="search__status">
        <Status search={search} />
      </p>
      {search.state === 'answered' && search.answer.matches.length > 0 && (
        <ul className="search__matches">
          {search.answer.matches.map((match) => (
            <MatchItem key={match.url} match={match} />
          ))}
        </ul>
      )}
    </>
  );
}

function Status({ search }: { readonly search: Search }) {
  const language = useLanguage();
  if (search.state === 'idle') return null;
  if (search.state !== 'answered') return SEARCH_WORDS[search.state][language];
  const { pages } = search.answer;
  if (pages === 0) return SEARCH_WORDS.nothing[language];
  return pages === 1 ? SEARCH_WORDS.onePage[language] : `${pages} ${SEARCH_WORDS.pages[language]}`;
}

function MatchItem({ match: { url, title, page, excerpt } }: { readonly match: Match }) {
  return (
    <li>
      <Link to={`pathname://${url}`} target="_self" className="search__match">
        <span className="search__title">{title}</span>
        {page && <span className="search__page">{page}</span>}
        <Excerpt html={excerpt} />
      </Link>
    </li>
  );
}
