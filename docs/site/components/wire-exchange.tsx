import type { Exchange } from '../../../support/verdict/evidence';
import { duration } from '../words/duration';
import { EXCHANGE_WORDS } from '../words/exchange-words';
import { senderName } from '../words/sender-name';
import { JsonText } from './json-text';
import { useLanguage } from './use-language';

/** One request and its answer: who asked for what, the members, what came back. */
export function WireExchange({ exchange }: { readonly exchange: Exchange }) {
  const language = useLanguage();
  const { from, operation, request, response, status, error, atMs } = exchange;
  return (
    <li className="exchange">
      <p className="exchange__line">
        <span className="exchange__time">{duration(atMs, language)}</span>
        <span className="exchange__from">{senderName(from, language)}</span>
        <span aria-hidden="true">→</span>
        <code className="exchange__operation">{operation}</code>
        <span className={error ? 'exchange__status exchange__status--error' : 'exchange__status'}>
          {status ?? EXCHANGE_WORDS.noAnswer[language]} {error && <code>{error}</code>}
        </span>
      </p>
      <div className="exchange__bodies">
        <Body name={EXCHANGE_WORDS.request[language]} value={request} />
        {response !== undefined && <Body name={EXCHANGE_WORDS.answer[language]} value={response} />}
      </div>
    </li>
  );
}

function Body({ name, value }: { readonly name: string; readonly value: unknown }) {
  return (
    <div className="exchange__body">
      <span className="exchange__name">{name}</span>
      <JsonText value={value} />
    </div>
  );
}
