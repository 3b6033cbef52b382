import type { Colors } from 'picocolors/types';
import { type NeedsOfSetting, needsBySetting, settingInWords } from '../needs-by-setting';
import type { Results } from '../results';
import { unmetNeeds } from '../unmet-needs';
import { wrapWords } from './wrap-words';

const COLUMNS = 100;
/** More claims than these many lines hold are counted; the Markdown summary names them all. */
const MOST_LINES = 3;

/** What the target would have to be like for the claims that are not applicable to it, a setting at a time. */
export function consoleNeeds(results: Results, colors: Colors): readonly string[] {
  const needs = unmetNeeds(results);
  if (needs.length === 0) return [];
  const claims = new Set(needs.flatMap((need) => need.claims)).size;
  const heading = `Not applicable to this target, by setting (${claims} ${claims === 1 ? 'claim' : 'claims'})`;
  return [
    `${colors.bold(heading)}\n\n${needsBySetting(needs)
      .map((need) => settingText(need, colors))
      .join('\n')}`,
  ];
}

function settingText(group: NeedsOfSetting, colors: Colors): string {
  const { setting } = group;
  const { head, needs } = settingInWords(group);
  const [first = '', ...rest] = wrapWords(head, COLUMNS - 4);
  return [
    `  ${colors.bold(first.slice(0, setting.length))}${first.slice(setting.length)}`,
    ...rest.map((line) => `    ${line}`),
    ...needs.flatMap(({ line, claims }) => [
      ...(line === undefined ? [] : wrapWords(line, COLUMNS - 4).map((part) => `    ${part}`)),
      ...claimLines(claims).map((part) => `      ${colors.dim(part)}`),
    ]),
  ].join('\n');
}

function claimLines(claims: readonly string[]): readonly string[] {
  const width = COLUMNS - 6;
  const lines = wrapWords(claims.join(', '), width);
  if (lines.length <= MOST_LINES) return lines;
  const shown = lines.slice(0, MOST_LINES);
  const left =
    claims.length -
    shown
      .join(' ')
      .split(', ')
      .filter((id) => id !== '').length;
  return [...shown, `and ${left} more: see summary.md`];
}
