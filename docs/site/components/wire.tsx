import { createElement } from 'react';
import type { ClientId } from '../../../support/claims/claim';
import type { Exchange } from '../../../support/verdict/evidence';
import { CLIENT_NAMES } from '../words/client-names';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { SequenceDiagram } from './sequence-diagram';
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
  // Spread, because two exchanges may be alike in every respect and so have no key.
  const items = exchanges.map((exchange) => createElement(WireExchange, { exchange }));
  return (
    <details className="wire">
      <summary>
        {EVIDENCE_WORDS.wire[language]}{' '}
        <span className="wire__count">
          {CLIENT_NAMES[client]}, {exchanges.length} {noun[language]}
        </span>
      </summary>
      <SequenceDiagram exchanges={exchanges} />
      {createElement('ol', { className: 'wire__exchanges' }, ...items)}
    </details>
  );
}
