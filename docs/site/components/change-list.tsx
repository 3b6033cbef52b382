import Link from '@docusaurus/Link';
import type { HistoryLine } from '../../../support/verdict/history/history-line';
import type { Change, ClaimState } from '../../../support/verdict/results';
import { CLIENT_NAMES } from '../words/client-names';
import { dayOf } from '../words/day-of';
import { markState } from '../words/mark-state';
import { RESULTS_WORDS } from '../words/results-words';
import { evidenceLink } from './evidence-link';
import { MarkLabel } from './mark-label';
import { statementOf } from './statement-of';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** What the newest run on record changed. */
export function ChangeList({ history }: { readonly history: readonly HistoryLine[] }) {
  const language = useLanguage();
  const [newest, ...older] = history;
  const { name = '', kind } = newest?.target ?? {};
  const before = older.find(({ target }) => target.kind === kind && target.name === name);
  if (!newest?.changes || !before) return <p>{RESULTS_WORDS.firstRun[language]}</p>;
  return (
    <>
      <p>
        {RESULTS_WORDS.since[language]} {dayOf(before.startedAt, language)}.
      </p>
      {newest.changes.length === 0 ? (
        <p>{RESULTS_WORDS.noChange[language]}</p>
      ) : (
        <ul className="change-list">
          {newest.changes.map((change) => (
            <ChangeItem key={`${change.claim} ${change.client}`} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChangeItem({ change }: { readonly change: Change }) {
  const language = useLanguage();
  const { claim, client, before, after } = change;
  const known = useSiteData().claims[claim];
  return (
    <li>
      {known ? (
        <Link to={evidenceLink(known.chapter, claim)}>{statementOf(claim)}</Link>
      ) : (
        <code>{claim}</code>
      )}{' '}
      <span className="claim__client">{CLIENT_NAMES[client]}</span>
      <span className="change-list__states">
        {RESULTS_WORDS.was[language]} <State state={before} /> <span aria-hidden="true">→</span>{' '}
        {RESULTS_WORDS.isNow[language]} <State state={after} />
      </span>
    </li>
  );
}

function State({ state }: { readonly state: ClaimState | undefined }) {
  const language = useLanguage();
  return state ? <MarkLabel state={markState(state)} /> : <em>{RESULTS_WORDS.unknown[language]}</em>;
}
