import Link from '@docusaurus/Link';
import { createElement } from 'react';
import type { Language } from '../../../support/claims/claim';
import type { ExampleTexts, StepText } from '../site-data';
import { CLIENT_NAMES } from '../words/client-names';
import { LANGUAGE_NAMES, OTHER_LANGUAGE } from '../words/language-names';
import { SCENARIO_WORDS } from '../words/scenario-words';
import { evidenceLink } from './evidence-link';
import { StepLine } from './step-line';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

interface ScenarioProps {
  readonly claim: string;
  /** `ExampleTexts` in JSON, which the build puts here. */
  readonly texts: string;
}

/** An example on a guide page, in the reader's language and beside it in the other; its outcomes are one click away. */
export function Scenario({ claim, texts }: ScenarioProps) {
  const language = useLanguage();
  const { claims } = useSiteData();
  const example: ExampleTexts = JSON.parse(texts);
  return (
    <div className="guide-scenario" data-scenario={claim}>
      <div className="scenario-pair">
        {createElement(Half, { example, language })}
        {createElement(Half, { example, language: OTHER_LANGUAGE[language] })}
      </div>
      <p className="guide-scenario__foot">
        {example.clients.map((client) => CLIENT_NAMES[client]).join(', ')} ·{' '}
        <Link to={evidenceLink(claims[claim]?.chapter ?? '', claim)}>
          {SCENARIO_WORDS.outcomes[language]}
        </Link>
      </p>
    </div>
  );
}

function Half({ example, language }: { readonly example: ExampleTexts; readonly language: Language }) {
  return (
    <figure className="scenario" lang={language}>
      <figcaption>
        {LANGUAGE_NAMES[language]}{' '}
        <strong className="guide-scenario__title">{example.titles[language]}</strong>
      </figcaption>
      {createElement('ol', { className: 'steps' }, ...example.steps[language].map(stepItem))}
    </figure>
  );
}

function stepItem(step: StepText) {
  return (
    <li className="step">
      <StepLine step={step} />
    </li>
  );
}
