import Heading from '@theme/Heading';
import { useEffect, useState } from 'react';
import type { ListedStep } from '../site-data';
import { foldText } from '../words/fold-text';
import { STEP_NOUNS } from '../words/step-nouns';
import { STEP_WORDS, stepCount } from '../words/step-words';
import { CatalogueStep } from './catalogue-step';
import { useLanguage } from './use-language';

/** Every step in both languages, by subject; whoever has scripts can filter them. */
export function StepCatalogue({ steps }: { readonly steps: readonly ListedStep[] }) {
  const language = useLanguage();
  const [isLive, setLive] = useState(false);
  const [wanted, setWanted] = useState('');
  // The field does nothing without scripts, so it comes with them.
  useEffect(() => setLive(true), []);

  const word = foldText(wanted.trim());
  const isWanted = ({ en, fr }: ListedStep) => foldText(`${en}\n${fr}`).includes(word);
  const groups = Object.entries(STEP_NOUNS).map(([noun, title]) => ({
    noun,
    title,
    own: steps.filter((step) => step.noun === noun),
  }));
  return (
    <div className="catalogue">
      {isLive && (
        <p className="catalogue__filter">
          <label htmlFor="step-filter">{STEP_WORDS.filter[language]}</label>{' '}
          <input
            id="step-filter"
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />{' '}
          <output htmlFor="step-filter">{stepCount(steps.filter(isWanted).length)[language]}</output>
        </p>
      )}
      <nav aria-label={STEP_WORDS.contents[language]} hidden={word !== ''}>
        <ul className="catalogue__contents">
          {groups.map(({ noun, title, own }) => (
            <li key={noun}>
              <a href={`#${noun}`}>{title[language]}</a> <span>({own.length})</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ noun, title, own }) => (
        <section key={noun} hidden={!own.some(isWanted)}>
          <Heading as="h2" id={noun}>
            {title[language]}
          </Heading>
          <ul className="catalogue__steps">
            {own.map((step) => (
              <CatalogueStep key={step.en} step={step} isHidden={!isWanted(step)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
