import type { Colors } from 'picocolors/types';
import type { FindingEntry } from '../finding-lists';
import { offendingExample } from '../offending-example';
import { rerunCommand } from '../rerun-command';
import type { ExampleResult, Results } from '../results';
import { wrapped } from './wrapped';

/** How much of a request or an answer is shown where nothing is known of the terminal's width. */
const BODY_LIMIT = 200;
const LABEL = 13;
const INDENT = ' '.repeat(4);
const HANGING = ' '.repeat(INDENT.length + LABEL);

/** What a report is printed on. */
export interface Paper {
  readonly colors: Colors;
  /** Characters a line; absent off a terminal. */
  readonly columns?: number | undefined;
}

/** One thing that is wrong in full: the statement, what was expected and seen, the exchange that shows it, how to run it again. */
export function consoleClaim(entry: FindingEntry, results: Results, paper: Paper): string {
  const { colors, columns } = paper;
  const claim = results.claims.find(({ id }) => id === entry.claim);
  if (!claim) {
    const lines = wrapped(entry.message, columns === undefined ? undefined : columns - 2);
    return lines.map((line) => `  ${colors.red(line)}`).join('\n');
  }
  const example = offendingExample(results, entry.claim, entry.clients[0]);
  const mark = entry.severity === 'failure' ? colors.red('✗') : colors.yellow('!');
  const title = `  ${mark} ${colors.bold(claim.id)} ${colors.dim(entry.clients.join(', '))}`;
  const width = columns === undefined ? undefined : columns - HANGING.length;
  const prose = (text: string | undefined) => (text === undefined ? [] : wrapped(text, width));
  const seen = example?.error?.seen;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['claim', prose(claim.statement.en)],
    ['found', entry.message === `Deviates: ${seen}` ? [] : prose(entry.message)],
    ['example', prose(example && `${example.title.en} (${example.file}:${example.line})`)],
    ['expected', prose(example?.error?.expected)],
    ['seen', prose(seen)],
    ['on the wire', example ? exchangeLines(example, width ?? BODY_LIMIT) : []],
    ['next', prose(example?.error?.next)],
    // Never broken: it is there to be copied.
    ['run again', [rerunCommand(results, claim.id, entry.clients) ?? []].flat()],
  ];
  const lines = facts.flatMap(([name, [first, ...others]]) =>
    first === undefined
      ? []
      : [`${INDENT}${colors.dim(name.padEnd(LABEL))}${first}`, ...others.map((line) => HANGING + line)],
  );
  return [title, ...lines].join('\n');
}

/** The last thing that a device said to the pool before the example stopped, and the answer. */
function exchangeLines({ wire }: ExampleResult, width: number): readonly string[] {
  const exchange = wire.findLast(({ from }) => from !== 'administrator') ?? wire.at(-1);
  if (!exchange) return [];
  const { from, operation, request, response, status, error } = exchange;
  const answer = ['→', status ?? 'no answer', error].filter(Boolean).join(' ');
  return [`${from}: ${operation} ${bodyOf(request)}`, `${answer} ${bodyOf(response)}`].map((line) =>
    shortened(line.trim(), width),
  );
}

function bodyOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
