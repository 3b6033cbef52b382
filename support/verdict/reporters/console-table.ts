import type { ClientId } from '../../claims/claim';
import { askedVerdicts } from '../asked-verdicts';
import { exitSentence } from '../exit-sentence';
import { findingLists } from '../finding-lists';
import { mutantNote } from '../mutant-note';
import { noticeGroups } from '../notice-groups';
import type { ClaimVerdict, Results } from '../results';
import { standingNote } from '../standing-note';
import { countByColumn, VERDICT_COLUMNS } from '../verdict-columns';
import { consoleChanges } from './console-changes';
import { consoleClaim, type Paper } from './console-claim';
import { consoleNeeds } from './console-needs';
import { type SharedReason, sharedReasons } from './shared-reason';
import { wrapped } from './wrapped';

/**
 * What a run says, for a terminal: chapters by client, what merely is so, then each thing that is wrong with what was
 * expected, what was seen and how to run it again, the worst last, and one sentence on the exit code.
 */
export function consoleTable(results: Results, paper: Paper): string {
  const { colors, columns } = paper;
  const mutant = mutantNote(results);
  const blocks = [
    results.clients
      .map(({ id, version }) => chapterTable(results, id, `${id} ${version}`, paper))
      .join('\n\n'),
    ...noticeList(results, paper),
    ...consoleNeeds(results, colors),
    ...consoleChanges(results, colors),
    ...findingLists(results)
      .toReversed()
      .map(({ heading, entries }) => {
        const { shared, others } = sharedReasons(entries);
        const texts = [
          ...shared.map((group) => sharedReason(group, paper)),
          ...others.map((entry) => consoleClaim(entry, results, paper)),
        ];
        return `${colors.bold(heading)} (${entries.length})\n\n${texts.join('\n\n')}`;
      }),
    [
      ...indented(`Target: ${results.target.name}. ${standingNote(results.target.standing)}`, 0, columns).map(
        colors.dim,
      ),
      ...(mutant === undefined ? [] : indented(mutant, 0, columns).map(colors.yellow)),
    ].join('\n'),
    indented(exitSentence(results), 0, columns)
      .map(results.exitCode === 0 ? colors.green : colors.red)
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function chapterTable(results: Results, client: ClientId, title: string, paper: Paper): string {
  const asked = askedVerdicts(results, client);
  const chapters = [...new Set(asked.map(({ claim }) => claim.chapter))];
  const verdictsIn = (chapter: string): ClaimVerdict[] =>
    asked.flatMap(({ claim, verdict }) => (claim.chapter === chapter ? [verdict] : []));
  const body = [...chapters.map((chapter) => [chapter, ...counts(verdictsIn(chapter))])];
  const total = ['total', ...counts(chapters.flatMap(verdictsIn))];
  const header = [title, ...VERDICT_COLUMNS.map(({ short }) => short)];
  const [head = '', ...rows] = fitted([header, ...body, total], paper.columns);
  return [paper.colors.bold(head), ...rows.slice(0, -1), paper.colors.bold(rows.at(-1) ?? '')].join('\n');
}

/** Lines of a table. Where they would not fit, columns without a number go: there is nothing to read in them. */
function fitted(rows: readonly (readonly string[])[], columns: number | undefined): readonly string[] {
  const lines = aligned(rows);
  if (columns === undefined || (lines[0]?.length ?? 0) <= columns) return lines;
  const isUsed = (column: number) => rows.slice(1).some((cells) => cells[column] !== '');
  return aligned(rows.map((cells) => cells.filter((_, column) => column === 0 || isUsed(column))));
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd());
}

/** A zero is left blank, so that what is not zero catches the eye. */
function counts(verdicts: readonly ClaimVerdict[]): readonly string[] {
  return countByColumn(verdicts).map((count) => (count === 0 ? '' : String(count)));
}

function noticeList(results: Results, { colors, columns }: Paper): readonly string[] {
  const lines = noticeGroups(results).flatMap(({ message, claims }) => [
    ...indented(message, 2, columns),
    ...(claims.length === 0 ? [] : indented(claims.join(', '), 4, columns).map(colors.dim)),
  ]);
  return lines.length === 0 ? [] : [`${colors.bold('To know')}\n\n${lines.join('\n')}`];
}

/** What one cause kept from being told, without the examples, which have nothing to add. */
function sharedReason({ reason, entries }: SharedReason, { colors, columns }: Paper): string {
  const byClient = Map.groupBy(entries, ({ clients }) => clients.join(', '));
  const claims = [...byClient].flatMap(([clients, group]) =>
    indented(`${clients}: ${group.map(({ claim }) => claim).join(', ')}`, 4, columns),
  );
  return [`  ${colors.red('✗')} ${colors.bold(reason)}`, ...claims.map(colors.dim)].join('\n');
}

function indented(text: string, spaces: number, columns: number | undefined): readonly string[] {
  const width = columns === undefined ? undefined : columns - spaces;
  return wrapped(text, width).map((line) => ' '.repeat(spaces) + line);
}
