import { CLIENT_NAMES } from '../words/client-names';
import { SUMMARY_WORDS, TARGET_WORDS } from '../words/summary-words';
import { RunDate } from './run-date';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** When, with what and against what the run was made. */
export function RunFacts() {
  const { run } = useSiteData();
  const language = useLanguage();
  return (
    <dl className="run-facts">
      <div>
        <dt>{SUMMARY_WORDS.date[language]}</dt>
        <dd>
          <RunDate />
        </dd>
      </div>
      <div>
        <dt>{SUMMARY_WORDS.target[language]}</dt>
        <dd>{TARGET_WORDS[run.target.kind][language]}</dd>
      </div>
      {run.clients.map(({ id, version }) => (
        <div key={id}>
          <dt>{CLIENT_NAMES[id]}</dt>
          <dd>{version}</dd>
        </div>
      ))}
      <div>
        <dt>{SUMMARY_WORDS.suite[language]}</dt>
        <dd>
          {run.suite.version}
          {run.suite.commit && (
            <>
              {' '}
              <code>{run.suite.commit.slice(0, 7)}</code>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
