import { useEffect, useState } from 'react';
import { type ClaimFilter, EVERYTHING, filterOf, fits, queryOf } from '../words/filter-claims';
import { RESULTS_WORDS } from '../words/results-words';
import { ClaimRow } from './claim-row';
import { FilterControls } from './filter-controls';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/**
 * Every claim with its marks, by chapter. Without scripts all of them; with scripts a filter, which is part of the
 * page's address so that it can be passed on.
 */
export function ClaimMatrix() {
  const language = useLanguage();
  const { chapters, claims, run } = useSiteData();
  const [filter, setFilter] = useState<ClaimFilter>();
  useEffect(() => setFilter(filterOf(window.location.search)), []);

  const clients = run.clients.map(({ id }) => id);
  const all = Object.entries(claims);
  const shown = all.filter(([, claim]) => fits(claim, filter ?? EVERYTHING, clients));
  const choose = (chosen: ClaimFilter) => {
    setFilter(chosen);
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${queryOf(chosen)}`);
  };
  return (
    <div className="matrix">
      {filter && <FilterControls filter={filter} onChoose={choose} />}
      <p className="matrix__count" aria-live="polite">
        {shown.length} {RESULTS_WORDS.shown[language]} {all.length}
      </p>
      {shown.length === 0 && <p>{RESULTS_WORDS.none[language]}</p>}
      {chapters.map(({ id, title }) => {
        const own = shown.filter(([, claim]) => claim.chapter === id);
        if (own.length === 0) return null;
        return (
          <details key={id} open data-chapter={id}>
            <summary>
              {title[language]} <span className="matrix__count">{own.length}</span>
            </summary>
            <ul className="claim-list">
              {own.map(([claim, digest]) => (
                <ClaimRow key={claim} id={claim} claim={digest} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
