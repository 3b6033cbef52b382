import { CLIENT_NAMES } from '../words/client-names';
import { countStates, STATES } from '../words/count-states';
import { SUMMARY_WORDS } from '../words/summary-words';
import { MarkLabel } from './mark-label';
import { RunFacts } from './run-facts';
import { StandingNote } from './standing-note';
import { SummaryBar } from './summary-bar';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** The last run at a glance: how many statements hold, for each client. */
export function RunSummary() {
  const { run, claims } = useSiteData();
  const language = useLanguage();
  const digests = Object.values(claims);
  const columns = run.clients.map((client) => ({ client, counts: countStates(digests, client.id) }));
  return (
    <section className="summary" aria-label={SUMMARY_WORDS.caption[language]}>
      <table className="summary__table">
        <caption>{SUMMARY_WORDS.caption[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{SUMMARY_WORDS.outcome[language]}</th>
            {columns.map(({ client, counts }) => (
              <th scope="col" key={client.id}>
                {CLIENT_NAMES[client.id]}
                <SummaryBar counts={counts} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATES.filter((state) => columns.some(({ counts }) => counts.get(state))).map((state) => (
            <tr key={state} data-state={state}>
              <th scope="row">
                <MarkLabel state={state} />
              </th>
              {columns.map(({ client, counts }) => (
                <td key={client.id} data-client={client.id}>
                  {counts.get(state)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{SUMMARY_WORDS.total[language]}</th>
            {columns.map(({ client }) => (
              <td key={client.id}>{digests.length}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <RunFacts />
      <StandingNote />
    </section>
  );
}
