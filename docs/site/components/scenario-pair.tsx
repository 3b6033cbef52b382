import { createElement } from 'react';
import type { Language } from '../../../support/claims/claim';
import type { ScenarioTexts, StepText } from '../site-data';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import type { ExampleRun } from '../words/group-examples';
import { LANGUAGE_NAMES, OTHER_LANGUAGE } from '../words/language-names';
import { writtenSteps } from '../words/written-steps';
import { StepLine } from './step-line';
import { StepOutcomes } from './step-outcomes';
import { useLanguage } from './use-language';

/** The example in the reader's language with what became of each step, and beside it in the other language. */
export function ScenarioPair({ runs }: { readonly runs: readonly [ExampleRun, ...ExampleRun[]] }) {
  const language = useLanguage();
  const { texts } = runs[0].example;
  if (!texts) return <RanSteps runs={runs} />;
  return (
    <div className="scenario-pair">
      <Scenario texts={texts} language={language} runs={runs} />
      <Scenario texts={texts} language={OTHER_LANGUAGE[language]} runs={[]} />
    </div>
  );
}

interface ScenarioProps {
  readonly texts: ScenarioTexts;
  readonly language: Language;
  /** The runs whose outcomes stand beside the steps. */
  readonly runs: readonly ExampleRun[];
}

function Scenario({ texts, language, runs }: ScenarioProps) {
  return (
    <figure className="scenario" lang={language}>
      <figcaption>{LANGUAGE_NAMES[language]}</figcaption>
      <StepList steps={texts[language]} runs={runs} />
    </figure>
  );
}

function RanSteps({ runs }: { readonly runs: readonly [ExampleRun, ...ExampleRun[]] }) {
  const steps = writtenSteps(runs[0].example).map((step) => ({ ...step, rows: [] }));
  return (
    <figure className="scenario">
      <figcaption>{EVIDENCE_WORDS.changedSince[useLanguage()]}</figcaption>
      <StepList steps={steps} runs={runs} />
    </figure>
  );
}

interface StepListProps {
  readonly steps: readonly StepText[];
  readonly runs: readonly ExampleRun[];
}

function StepList({ steps, runs }: StepListProps) {
  const items = steps.map((step, position) => createElement(StepItem, { step, position, runs }));
  return createElement('ol', { className: 'steps' }, ...items);
}

interface StepItemProps {
  readonly step: StepText;
  readonly position: number;
  readonly runs: readonly ExampleRun[];
}

function StepItem({ step, position, runs }: StepItemProps) {
  return (
    <li className="step">
      <StepLine step={step} />
      {runs.length > 0 && <StepOutcomes runs={runs} position={position} />}
    </li>
  );
}
