import type { Colors } from 'picocolors/types';
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
import { consoleClaim } from './console-claim';
import { consoleNeeds } from './console-needs';

/**
 * What a run says, for a terminal: chapters by client, each thing that is wrong with what was expected, what was seen
 * and how to run it again, then what merely is so, and one sentence on the exit code.
 */
export function consoleTable(results: Results, colors: Colors): string {
  const mutant = mutantNote(results);
  const blocks = [
    results.clients
      .map(({ id, version }) => chapterTable(results, id, `${id} ${version}`, colors))
      .join('\n\n'),
    ...findingLists(results).map(({ heading, entries }) => {
      const texts = entries.map((entry) => consoleClaim(entry, results, colors));
      return `${colors.bold(heading)} (${entries.length})\n\n${texts.join('\n\n')}`;
    }),
    ...consoleChanges(results, colors),
    ...consoleNeeds(results, colors),
    ...noticeList(results, colors),
    [
      colors.dim(`Target: ${results.target.name}. ${standingNote(results.target.standing)}`),
      ...(mutant === undefined ? [] : [colors.yellow(mutant)]),
    ].join('\n'),
    (results.exitCode === 0 ? colors.green : colors.red)(exitSentence(results)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function chapterTable(results: Results, client: ClientId, title: string, colors: Colors): string {
  const asked = askedVerdicts(results, client);
  const chapters = [...new Set(asked.map(({ claim }) => claim.chapter))];
  const verdictsIn = (chapter: string): ClaimVerdict[] =>
    asked.flatMap(({ claim, verdict }) => (claim.chapter === chapter ? [verdict] : []));
  const rows = chapters.map((chapter) => [chapter, ...counts(verdictsIn(chapter))]);
  const total = ['total', ...counts(chapters.flatMap(verdictsIn))];
  const header = [title, ...VERDICT_COLUMNS.map(({ short }) => short)];
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
  return countByColumn(verdicts).map((count) => (count === 0 ? '' : String(count)));
}

function noticeList(results: Results, colors: Colors): readonly string[] {
  const lines = noticeGroups(results).map(
    ({ message, claims }) => `  ${message}\n    ${colors.dim(claims.join(', '))}`,
  );
  return lines.length === 0 ? [] : [`${colors.bold('To know')}\n\n${lines.join('\n')}`];
}
