import { createElement } from 'react';
import type { ExchangeLine } from '../plugin/exchange-line';
import { EXCHANGE_WORDS } from '../words/exchange-words';
import { senderName } from '../words/sender-name';
import { useLanguage } from './use-language';

/** Requests and answers in the order of time, a few words each. */
export function ExchangeLines({ lines }: { readonly lines: readonly ExchangeLine[] }) {
  // Spread, because two exchanges may be alike in every respect and so have no key.
  return createElement(
    'ol',
    { className: 'exchange-lines' },
    ...lines.map((line) => createElement(Line, { line })),
  );
}

function Line({ line }: { readonly line: ExchangeLine }) {
  const language = useLanguage();
  const { from, operation, asked, answered, status, error } = line;
  return (
    <li>
      <span className="exchange-lines__from">{senderName(from, language)}</span>{' '}
      <code className="exchange__operation">{operation}</code>
      {asked && <span className="exchange-lines__members">{asked}</span>}
      <span className="exchange-lines__answer">
        <span aria-hidden="true">← </span>
        <span className={error ? 'exchange__status exchange__status--error' : 'exchange__status'}>
          {status ?? EXCHANGE_WORDS.noAnswer[language]} {error && <code>{error}</code>}
        </span>
        {answered && <span className="exchange-lines__members">{answered}</span>}
      </span>
    </li>
  );
}
