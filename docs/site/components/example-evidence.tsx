import { CLIENT_NAMES } from '../words/client-names';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import type { ExampleRun } from '../words/group-examples';
import { ExampleError } from './example-error';
import { RunOutcome } from './run-outcome';
import { ScenarioPair } from './scenario-pair';
import { useLanguage } from './use-language';
import { Wire } from './wire';

interface ExampleEvidenceProps {
  readonly claim: string;
  /** The runs of one example, one a client. */
  readonly runs: readonly [ExampleRun, ...ExampleRun[]];
}

/** One example: its Gherkin in both languages with each client's outcomes, the wire, and how to run it again. */
export function ExampleEvidence({ claim, runs }: ExampleEvidenceProps) {
  const language = useLanguage();
  const { title, file, line } = runs[0].example;
  return (
    <article className="example">
      <header className="example__header">
        <h3 className="example__title">{title[language]}</h3>
        <p className="example__clients">{runs.map(({ client }) => CLIENT_NAMES[client]).join(', ')}</p>
      </header>
      <ScenarioPair runs={runs} />
      {runs.map(({ client, example }) => (
        <div key={client} className="example__run" data-client={client}>
          {(example.outcome !== 'passed' || example.attempts > 1) && (
            <RunOutcome client={client} example={example} />
          )}
          {example.error && <ExampleError client={client} error={example.error} />}
          <Wire client={client} exchanges={example.wire} />
        </div>
      ))}
      <footer className="example__footer">
        <p>
          <code>
            {file}:{line}
          </code>
        </p>
        <details>
          <summary>{EVIDENCE_WORDS.rerun[language]}</summary>
          {runs.map(({ client }) => (
            <pre key={client} className="command">
              <code>{`npm run conformance -- --claim ${claim} --client ${client}`}</code>
            </pre>
          ))}
        </details>
      </footer>
    </article>
  );
}
