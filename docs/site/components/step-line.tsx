import { createElement, Fragment } from 'react';
import type { StepText } from '../site-data';

const QUOTED = /("[^"]*"|«[^»]*»)/;

/** A step as it is written: keyword, text with its quoted parts set off, rows. */
export function StepLine({ step }: { readonly step: StepText }) {
  return (
    <div className="step__line">
      <span className="step__keyword">{step.keyword.replace("'", '’')}</span>
      {step.keyword.endsWith("'") ? '' : ' '}
      {createElement(Fragment, null, ...step.text.split(QUOTED).map(setOff))}
      {step.rows.length > 0 && <pre className="step__rows">{step.rows.map(rowText).join('\n')}</pre>}
    </div>
  );
}

/** The split leaves the quoted parts at the odd places. */
function setOff(part: string, position: number) {
  return position % 2 === 1 ? createElement('span', { className: 'step__quoted' }, part) : part;
}

function rowText(cells: readonly string[]): string {
  return cells.length > 1 ? `| ${cells.join(' | ')} |` : (cells[0] ?? '');
}
