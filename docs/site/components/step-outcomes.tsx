import { CLIENT_MAJORS } from '../words/client-names';
import { duration } from '../words/duration';
import { STEP_WORDS } from '../words/evidence-words';
import type { ExampleRun } from '../words/group-examples';
import { writtenSteps } from '../words/written-steps';
import { useLanguage } from './use-language';

interface StepOutcomesProps {
  readonly runs: readonly ExampleRun[];
  /** Which step, from 0. */
  readonly position: number;
}

/** What became of one step with each client, and how long it took. */
export function StepOutcomes({ runs, position }: StepOutcomesProps) {
  const language = useLanguage();
  return (
    <div className="step__outcomes">
      {runs.map(({ client, example }) => {
        const step = writtenSteps(example)[position];
        if (!step) return null;
        return (
          <span key={client} className={`outcome outcome--${step.outcome}`}>
            {runs.length > 1 && <span className="outcome__client">{CLIENT_MAJORS[client]}</span>}
            <span className="outcome__word">{STEP_WORDS[step.outcome][language]}</span>
            <span className="outcome__duration">{duration(step.durationMs, language)}</span>
          </span>
        );
      })}
    </div>
  );
}
