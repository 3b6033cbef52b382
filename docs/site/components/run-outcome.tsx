import { CLIENT_NAMES } from '../words/client-names';
import { EVIDENCE_WORDS, OUTCOME_WORDS } from '../words/evidence-words';
import type { ExampleRun } from '../words/group-examples';
import { useLanguage } from './use-language';

/** How a run of an example ended, where it did not simply pass at once. */
export function RunOutcome({ client, example }: ExampleRun) {
  const language = useLanguage();
  return (
    <p className="run-outcome">
      <strong>{CLIENT_NAMES[client]}</strong> {OUTCOME_WORDS[example.outcome][language]}
      {example.attempts > 1 && `, ${example.attempts} ${EVIDENCE_WORDS.attempts[language]}`}
    </p>
  );
}
