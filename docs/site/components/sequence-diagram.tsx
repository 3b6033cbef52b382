import { createElement } from 'react';
import type { Exchange } from '../../../support/verdict/evidence';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { senderName } from '../words/sender-name';
import {
  ANSWER_BELOW,
  layOutSequence,
  type SequenceLayout,
  type SequenceRow,
} from '../words/sequence-layout';
import { useLanguage } from './use-language';

const REQUEST_HEAD = 'l-6 -3m6 3l-6 3';
const ANSWER_HEAD = 'l6 -3m-6 3l6 3';

/** Who asked the pool for what, as a picture; the list of exchanges beside it says the same in words. */
export function SequenceDiagram({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  const language = useLanguage();
  const layout = layOutSequence(exchanges);
  const { width, height, senders, poolX, rows } = layout;
  // Spread, because two exchanges may be alike in every respect and so have no key.
  const labels = rows.map((row) => createElement(RowLabels, { row, poolX }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, which the keyboard must reach
    <div className="sequence" tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={EVIDENCE_WORDS.sequence[language]}
      >
        <path className="sequence__lines" d={linesOf(layout)} />
        <path d={rows.map(({ x, y }) => `M${x} ${y}H${poolX}${REQUEST_HEAD}`).join('')} />
        <path className="sequence__answers" d={rows.map((row) => answerPath(row, poolX)).join('')} />
        {senders.map(({ name, x }) => (
          <text key={name} x={x} y="14" className="sequence__sender">
            {senderName(name, language)}
          </text>
        ))}
        <text x={poolX} y="14" className="sequence__sender">
          Pool
        </text>
        {createElement('g', null, ...labels)}
      </svg>
    </div>
  );
}

function RowLabels({ row, poolX }: { readonly row: SequenceRow; readonly poolX: number }) {
  const { y, operation, answer, isRefused } = row;
  return (
    <>
      <text x={poolX - 12} y={y - 4}>
        {operation}
      </text>
      <text
        x={poolX - 12}
        y={y + ANSWER_BELOW - 4}
        className={isRefused ? 'sequence__refusal' : 'sequence__answer'}
      >
        {answer}
      </text>
    </>
  );
}

function linesOf({ senders, poolX, height }: SequenceLayout): string {
  return [...senders.map(({ x }) => x), poolX].map((x) => `M${x} 20V${height}`).join('');
}

function answerPath({ x, y, answer }: SequenceRow, poolX: number): string {
  return answer ? `M${poolX} ${y + ANSWER_BELOW}H${x}${ANSWER_HEAD}` : '';
}
