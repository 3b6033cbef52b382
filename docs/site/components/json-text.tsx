import { createElement } from 'react';
import { EXCHANGE_WORDS } from '../words/exchange-words';
import { useLanguage } from './use-language';

const REDACTED = '«redacted»';

/** A JSON value as text; what was redacted is set off and named in the reader's language. */
export function JsonText({ value }: { readonly value: unknown }) {
  const redacted = createElement(
    'span',
    { className: 'json__redacted' },
    EXCHANGE_WORDS.redacted[useLanguage()],
  );
  const parts = (JSON.stringify(value, null, 2) ?? '').split(REDACTED);
  return createElement(
    'pre',
    { className: 'json' },
    ...parts.flatMap((part, position) => (position === 0 ? [part] : [redacted, part])),
  );
}
