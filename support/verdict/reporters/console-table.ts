import type { Colors } from 'picocolors/types';
import type { ClientId } from '../../claims/claim';
import { exitSentence } from '../exit-sentence';
import type { ClaimVerdict, ExitCode, Finding, Relation, Results, Verdict } from '../results';
import { OUTSIDE_SELECTION } from '../selection';
import { standingNote } from '../standing-note';
import { consoleClaim } from './console-claim';

const has =
  (wanted: Verdict) =>
  ({ verdict }: ClaimVerdict): boolean =>
    verdict === wanted;

const conformsAnd =
  (wanted: Relation) =>
  ({ verdict, relation }: ClaimVerdict): boolean =>
    verdict === 'conforms' && relation === wanted;

/** What conforms is told apart by what the examples say of the documented statement. */
const COLUMNS: readonly (readonly [string, (verdict: ClaimVerdict) => boolean])[] = [
  ['conforms', has('conforms')],
  ['= holds', conformsAnd('confirms')],
  ['+ on condition', conformsAnd('qualifies')],
  ['+ does not hold', conformsAnd('refutes')],
  ['deviates', has('deviates')],
  ['known', has('known deviation')],
  ['cannot tell', has('cannot tell')],
  ['n/a', has('not applicable')],
  ['untested', has('untested')],
];

type Belongs = (finding: Finding, results: Results) => boolean;

const failsWith =
  (exitCode: ExitCode): Belongs =>
  (finding) =>
    finding.severity === 'failure' && finding.exitCode === exitCode;

const isUntested: Belongs = ({ claim, client }, { claims }) =>
  client !== undefined && claims.find(({ id }) => id === claim)?.verdicts[client]?.verdict === 'untested';

const LISTS: readonly (readonly [string, Belongs])[] = [
  ['The suite is at fault', failsWith(3)],
  ['Deviations', (finding, results) => failsWith(1)(finding, results) && !isUntested(finding, results)],
  ['Could not be told', failsWith(2)],
  ['Untested', (finding, results) => failsWith(1)(finding, results) && isUntested(finding, results)],
  ['Warnings', ({ severity }) => severity === 'warning'],
];

/**
 * What a run says, for a terminal: chapters by client, each thing that is wrong with what was expected, what was seen
 * and how to run it again, then what merely is so, and one sentence on the exit code.
 */
export function consoleTable(results: Results, colors: Colors): string {
  const notices = results.findings.filter(({ severity }) => severity === 'notice');
  const blocks = [
    results.clients
      .map(({ id, version }) => chapterTable(results, id, `${id} ${version}`, colors))
      .join('\n\n'),
    ...LISTS.flatMap(([heading, belongs]) => {
      const findings = results.findings.filter((finding) => belongs(finding, results));
      if (findings.length === 0) return [];
      const entries = findings.map((finding) => consoleClaim(finding, results, colors));
      return [`${colors.bold(heading)} (${findings.length})\n\n${entries.join('\n\n')}`];
    }),
    ...(notices.length === 0 ? [] : [noticeList(notices, colors)]),
    colors.dim(`Target: ${results.target.name}. ${standingNote(results.target.standing)}`),
    (results.exitCode === 0 ? colors.green : colors.red)(exitSentence(results.exitCode)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function chapterTable(results: Results, client: ClientId, title: string, colors: Colors): string {
  const asked = results.claims.filter(({ verdicts }) => verdicts[client]?.reason !== OUTSIDE_SELECTION);
  const chapters = [...new Set(asked.map(({ chapter }) => chapter))];
  const verdictsIn = (chapter: string): ClaimVerdict[] =>
    asked.flatMap((claim) => (claim.chapter === chapter ? (claim.verdicts[client] ?? []) : []));
  const rows = chapters.map((chapter) => [chapter, ...counts(verdictsIn(chapter))]);
  const total = ['total', ...counts(chapters.flatMap(verdictsIn))];
  const header = [title, ...COLUMNS.map(([heading]) => heading)];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows, total].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [colors.bold(line(header)), ...rows.map(line), colors.bold(line(total))].join('\n');
}

/** A zero is left blank, so that what is not zero catches the eye. */
function counts(verdicts: readonly ClaimVerdict[]): readonly string[] {
  return COLUMNS.map(([, belongs]) => {
    const count = verdicts.filter(belongs).length;
    return count === 0 ? '' : String(count);
  });
}

/** One reason often stands for many claims. */
function noticeList(notices: readonly Finding[], colors: Colors): string {
  const byMessage = Map.groupBy(notices, ({ message }) => message.replace(/\s+/g, ' '));
  const lines = [...byMessage].map(([message, findings]) => {
    const claims = new Set(findings.flatMap(({ claim }) => claim ?? []));
    return `  ${message}\n    ${colors.dim([...claims].join(', '))}`;
  });
  return `${colors.bold('To know')}\n\n${lines.join('\n')}`;
}
