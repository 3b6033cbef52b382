import { askedVerdicts } from '../asked-verdicts';
import { exitSentence } from '../exit-sentence';
import { type FindingEntry, type FindingList, findingLists } from '../finding-lists';
import { changeText, comparisonHeading } from '../history/change-text';
import { mutantNote } from '../mutant-note';
import { noticeGroups } from '../notice-groups';
import { offendingExample } from '../offending-example';
import { rerunCommand } from '../rerun-command';
import type { Results } from '../results';
import { standingNote } from '../standing-note';
import { unmetNeeds } from '../unmet-needs';
import { countByColumn, VERDICT_COLUMNS } from '../verdict-columns';

/** A summary in GitHub's Markdown, for a CI job's page. */
export function markdownSummary(results: Results): string {
  const { target, startedAt } = results;
  const mutant = mutantNote(results);
  const lines = [
    '## Amplify Auth Conformance',
    '',
    `**${exitSentence(results)}**`,
    '',
    ...(mutant === undefined ? [] : [`**${mutant}**`, '']),
    `Target: \`${target.name}\`, ${startedAt}. ${standingNote(target.standing)}`,
    '',
    row(['client', ...VERDICT_COLUMNS.map(({ heading }) => heading)]),
    row(['---', ...VERDICT_COLUMNS.map(() => '---:')]),
    ...results.clients.map(({ id, package: name, version }) => {
      const verdicts = askedVerdicts(results, id).map(({ verdict }) => verdict);
      return row([`${id} (${name} ${version})`, ...countByColumn(verdicts).map(String)]);
    }),
    ...findingLists(results).flatMap((list) => section(list, results)),
    ...changes(results),
    ...needs(results),
    ...notices(results),
  ];
  return `${lines.join('\n')}\n`;
}

function section({ heading, entries }: FindingList, results: Results): readonly string[] {
  const table = [
    row(['claim', 'client', 'what', 'where', 'run again']),
    row(Array(5).fill('---')),
    ...entries.map((entry) => rowOf(entry, results)),
  ];
  if (entries.some(({ severity }) => severity === 'failure')) {
    return ['', `### ${heading} (${entries.length})`, '', ...table];
  }
  return folded(`${heading} (${entries.length})`, table);
}

function rowOf({ claim, clients, message }: FindingEntry, results: Results): string {
  const example = offendingExample(results, claim, clients[0]);
  const command = claim === undefined ? undefined : rerunCommand(results, claim, clients);
  return row([
    claim ? `\`${claim}\`` : '',
    clients.join(', '),
    cell(message),
    example ? `\`${example.file}:${example.line}\`` : '',
    command ? `\`${command}\`` : '',
  ]);
}

function changes({ compared }: Results): readonly string[] {
  if (compared === undefined) return [];
  const heading = ['', `### ${cell(comparisonHeading(compared))}`, ''];
  if (compared.changes.length === 0) return [...heading, 'Nothing changed.'];
  return [
    ...heading,
    row(['claim', 'client', 'change']),
    row(Array(3).fill('---')),
    ...compared.changes.map((change) =>
      row([`\`${change.claim}\``, change.client, cell(changeText(change))]),
    ),
  ];
}

function needs(results: Results): readonly string[] {
  const rows = unmetNeeds(results);
  if (rows.length === 0) return [];
  return folded(`Not applicable to this target, by setting (${rows.length})`, [
    row(['setting', 'needed', 'is', 'claims']),
    row(Array(4).fill('---')),
    ...rows.map(({ setting, needed, actual, claims }) =>
      row([`\`${setting}\``, cell(needed), cell(actual), claims.map((id) => `\`${id}\``).join(', ')]),
    ),
  ]);
}

function notices(results: Results): readonly string[] {
  const items = noticeGroups(results).map(({ message, claims }) =>
    [`- ${cell(message)}`, ...(claims.length === 0 ? [] : [claims.map((id) => `\`${id}\``).join(', ')])].join(
      ': ',
    ),
  );
  return items.length === 0 ? [] : folded('To know', items);
}

function folded(heading: string, lines: readonly string[]): readonly string[] {
  return ['', `<details><summary>${heading}</summary>`, '', ...lines, '', '</details>'];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that stays in its cell and is not taken for markup. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
