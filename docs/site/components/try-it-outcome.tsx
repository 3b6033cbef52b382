import { createElement } from 'react';
import { TRY_IT_WORDS } from '../words/try-it-words';
import { JsonText } from './json-text';
import type { Call } from './try-it-bench';
import { TryItLetter } from './try-it-letter';
import { useLanguage } from './use-language';
import { WireExchange } from './wire-exchange';

interface TryItOutcomeProps {
  readonly call: Call;
  /** The reader takes over the code of a letter. */
  readonly onCode: (code: string) => void;
}

/** What the last call gave, the letters that it brought, and what went over the wire. */
export function TryItOutcome({ call: { action, outcome }, onCode }: TryItOutcomeProps) {
  const language = useLanguage();
  if (!outcome) return <p role="status">{TRY_IT_WORDS.running[language]}</p>;
  const { error, returned, letters, exchanges } = outcome;
  // Spread, because two exchanges may be alike in every respect and so have no key.
  const items = exchanges.map((exchange) => createElement(WireExchange, { exchange }));
  return (
    <>
      <div role="status" className="try-it__outcome" data-outcome={error ? 'rejected' : 'returned'}>
        <p>
          <code>{action.call}</code>{' '}
          {error ? TRY_IT_WORDS.rejected[language] : TRY_IT_WORDS.returned[language]}{' '}
          {error && <code>{error.name}</code>}
        </p>
        {error ? <p lang="en">{error.message}</p> : <JsonText value={returned ?? null} />}
      </div>
      {letters.map((letter) => (
        <TryItLetter key={letter.code} letter={letter} onUse={() => onCode(letter.code)} />
      ))}
      <h3 className="try-it__heading">{TRY_IT_WORDS.wire[language]}</h3>
      {exchanges.length === 0 && <p>{TRY_IT_WORDS.noCall[language]}</p>}
      {createElement('ol', { className: 'wire__exchanges' }, ...items)}
    </>
  );
}
