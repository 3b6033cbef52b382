import { useEffect, useState } from 'react';
import { useRootUrl } from '../components/use-root-url';
import { type Answer, findPassages } from './find-passages';

export type Search =
  | { readonly state: 'idle' | 'searching' | 'failed' }
  | { readonly state: 'answered'; readonly answer: Answer };

const IDLE: Search = { state: 'idle' };

/** What the index holds for a query; asks again whenever the query changes. */
export function useSearch(query: string, most: number): Search {
  const root = useRootUrl();
  const [search, setSearch] = useState<Search>(IDLE);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return setSearch(IDLE);
    let isWanted = true;
    setSearch({ state: 'searching' });
    findPassages(root, wanted, most).then(
      (answer) => isWanted && answer && setSearch({ state: 'answered', answer }),
      () => isWanted && setSearch({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [root, wanted, most]);
  return search;
}
