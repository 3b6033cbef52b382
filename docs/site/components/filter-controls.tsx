import { CLIENT_NAMES } from '../words/client-names';
import { STATES } from '../words/count-states';
import type { ClaimFilter } from '../words/filter-claims';
import { wordsOfState } from '../words/mark-state';
import { RESULTS_WORDS } from '../words/results-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

interface FilterControlsProps {
  readonly filter: ClaimFilter;
  readonly onChoose: (filter: ClaimFilter) => void;
}

/** One list a member of the filter. */
export function FilterControls({ filter, onChoose }: FilterControlsProps) {
  const language = useLanguage();
  const { chapters, run } = useSiteData();
  const choices: Readonly<Record<keyof ClaimFilter, readonly (readonly [string, string])[]>> = {
    chapter: chapters.map(({ id, title }) => [id, title[language]]),
    outcome: STATES.map((state) => [state, wordsOfState(state)[language]]),
    client: run.clients.map(({ id }) => [id, CLIENT_NAMES[id]]),
  };
  return (
    <fieldset className="filter">
      <legend>{RESULTS_WORDS.filter[language]}</legend>
      {(['chapter', 'outcome', 'client'] as const).map((member) => (
        <label key={member}>
          {RESULTS_WORDS[member][language]}
          <select
            name={member}
            value={filter[member]}
            onChange={({ target }) => onChoose({ ...filter, [member]: target.value })}
          >
            <option value="">{RESULTS_WORDS.all[language]}</option>
            {choices[member].map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
