import type { ClientId } from '../../../support/claims/claim';
import type { Exchange } from '../../../support/verdict/evidence';
import { CLIENT_NAMES } from '../words/client-names';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { useLanguage } from './use-language';
import { WireExchange } from './wire-exchange';

interface WireProps {
  readonly client: ClientId;
  readonly exchanges: readonly Exchange[];
}

/** Every request of an example and its answer, in the order of time. */
export function Wire({ client, exchanges }: WireProps) {
  const language = useLanguage();
  if (exchanges.length === 0) return null;
  const noun = exchanges.length === 1 ? EVIDENCE_WORDS.exchange : EVIDENCE_WORDS.exchanges;
  return (
    <details className="wire">
      <summary>
        {EVIDENCE_WORDS.wire[language]}{' '}
        <span className="wire__count">
          {CLIENT_NAMES[client]}, {exchanges.length} {noun[language]}
        </span>
      </summary>
      <ol className="wire__exchanges">
        {exchanges.map((exchange) => (
          <WireExchange key={`${exchange.atMs} ${exchange.operation} ${exchange.from}`} exchange={exchange} />
        ))}
      </ol>
    </details>
  );
}
