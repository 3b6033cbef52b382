import { exitSentence } from '../exit-sentence';
import { offendingExample } from '../offending-example';
import { rerunCommand } from '../rerun-command';
import type { Finding, Results, Verdict } from '../results';
import { standingNote } from '../standing-note';

const VERDICTS: readonly Verdict[] = [
  'conforms',
  'deviates',
  'known deviation',
  'cannot tell',
  'not applicable',
  'untested',
];

const HEADINGS: readonly (readonly [Finding['severity'], string])[] = [
  ['failure', 'What turned the gate'],
  ['warning', 'Warnings'],
  ['notice', 'To know'],
];

/** A summary in GitHub's Markdown, for a CI job's page. */
export function markdownSummary(results: Results): string {
  const lines = [
    '## Amplify Auth Conformance',
    '',
    `**${exitSentence(results.exitCode)}**`,
    '',
    `Target: \`${results.target.name}\`, ${results.startedAt}. ${standingNote(results.target.standing)}`,
    '',
    row(['client', ...VERDICTS]),
    row(['---', ...VERDICTS.map(() => '---:')]),
    ...results.clients.map(({ id, package: name, version }) =>
      row([
        `${id} (${name} ${version})`,
        ...VERDICTS.map((verdict) => String(results.summary[id]?.[verdict] ?? 0)),
      ]),
    ),
    ...HEADINGS.flatMap(([severity, heading]) => section(heading, severity, results)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, severity: Finding['severity'], results: Results): readonly string[] {
  const findings = results.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => rowOf(finding, results));
  const table = [row(['claim', 'client', 'what', 'where', 'run again']), row(Array(5).fill('---')), ...rows];
  if (severity === 'failure') return ['', `### ${heading}`, '', ...table];
  return ['', `<details><summary>${heading}: ${findings.length}</summary>`, '', ...table, '', '</details>'];
}

function rowOf({ claim, client, message }: Finding, results: Results): string {
  const example = offendingExample(results, claim, client);
  return row([
    claim ? `\`${claim}\`` : '',
    client ?? '',
    cell(message),
    example ? `\`${example.file}:${example.line}\`` : '',
    claim ? `\`${rerunCommand(claim)}\`` : '',
  ]);
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
