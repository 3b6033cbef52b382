import type { HistoryLine } from '../../../support/verdict/history/history-line';
import type { Verdict } from '../../../support/verdict/results';
import { CLIENT_MAJORS } from '../words/client-names';
import { dayOf } from '../words/day-of';
import { RESULTS_WORDS } from '../words/results-words';
import { STANDING_LABELS } from '../words/standing-words';
import { TARGET_WORDS } from '../words/summary-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** One row a run on record, newest first. */
export function HistoryTable({ history }: { readonly history: readonly HistoryLine[] }) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  const words = RESULTS_WORDS;
  if (history.length === 0) return <p>{words.noHistory[language]}</p>;
  return (
    <table className="error-table history">
      <thead>
        <tr>
          <th scope="col">{words.run[language]}</th>
          <th scope="col">{words.target[language]}</th>
          {clients.map(({ id }) => (
            <th scope="col" key={id}>
              {CLIENT_MAJORS[id]}
            </th>
          ))}
          <th scope="col">{words.changed[language]}</th>
        </tr>
      </thead>
      <tbody>
        {history.map((line) => (
          <tr key={line.startedAt}>
            <th scope="row">
              <time dateTime={line.startedAt}>{dayOf(line.startedAt, language)}</time>{' '}
              {line.suite.commit && <code>{line.suite.commit.slice(0, 7)}</code>}
            </th>
            <td data-label={words.target[language]}>
              {TARGET_WORDS[line.target.kind][language]}, {STANDING_LABELS[line.target.standing][language]}
            </td>
            {clients.map(({ id }) => (
              <td key={id} data-label={CLIENT_MAJORS[id]}>
                {line.clients[id]}
                <br />
                {countOf(line, id, 'conforms')} {words.conform[language]}, {countOf(line, id, 'deviates')}{' '}
                {words.deviate[language]}
              </td>
            ))}
            <td data-label={words.changed[language]}>{line.changes?.length ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countOf({ summary }: HistoryLine, client: keyof HistoryLine['summary'], verdict: Verdict): number {
  return summary[client]?.[verdict] ?? 0;
}
