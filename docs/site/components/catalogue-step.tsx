import type { Language } from '../../../support/claims/claim';
import type { ListedStep } from '../site-data';
import { LANGUAGE_NAMES, OTHER_LANGUAGE } from '../words/language-names';
import { STEP_KEYWORDS, STEP_WORDS } from '../words/step-words';
import { useLanguage } from './use-language';

/** One step: its phrase in the reader's language, the same in the other, and a line that uses it. */
export function CatalogueStep({ step, isHidden }: { readonly step: ListedStep; readonly isHidden: boolean }) {
  const language = useLanguage();
  return (
    <li className="catalogue-step" hidden={isHidden}>
      <Phrase step={step} language={language} />
      <Phrase step={step} language={OTHER_LANGUAGE[language]} />
      {step.example && (
        <p className="catalogue-step__example">
          {STEP_WORDS.as[language]} <q>{step.example.replace("qu'", 'qu’')}</q>
        </p>
      )}
    </li>
  );
}

function Phrase({ step, language }: { readonly step: ListedStep; readonly language: Language }) {
  const own = useLanguage();
  return (
    <p
      className={language === own ? 'catalogue-step__phrase' : 'catalogue-step__other'}
      lang={language}
      {...(language !== own && { title: LANGUAGE_NAMES[language] })}
    >
      <span className="step__keyword">{STEP_KEYWORDS[step.keyword]?.[language]}</span>{' '}
      {step[language]
        .split(/(\{\w*\})/)
        .map((part, at) => (at % 2 === 0 ? part : <code key={part + String(at)}>{part}</code>))}
    </p>
  );
}
