import type { Colors } from 'picocolors/types';
import { changeText, comparisonHeading } from '../history/change-text';
import type { Results } from '../results';
import { wrapWords } from './wrap-words';

const COLUMNS = 100;

/** What changed since the run that this one was compared with. */
export function consoleChanges({ compared }: Results, colors: Colors): readonly string[] {
  if (compared === undefined) return [];
  const lines = compared.changes.flatMap((change) => [
    `  ${colors.bold(change.claim)} ${colors.dim(change.client)}`,
    ...wrapWords(changeText(change), COLUMNS - 4).map((line) => `    ${line}`),
  ]);
  const body = lines.length === 0 ? ['  Nothing changed.'] : lines;
  return [`${colors.bold(comparisonHeading(compared))}\n\n${body.join('\n')}`];
}
