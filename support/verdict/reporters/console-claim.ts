import type { Colors } from 'picocolors/types';
import type { Exchange } from '../evidence';
import type { FindingEntry } from '../finding-lists';
import { offendingExample } from '../offending-example';
import { rerunCommand } from '../rerun-command';
import type { ExampleResult, Results } from '../results';

const MEMBER_LIMIT = 200;

/** One thing that is wrong in full: the statement, what was expected and seen, the exchange that shows it, how to run it again. */
export function consoleClaim(entry: FindingEntry, results: Results, colors: Colors): string {
  const claim = results.claims.find(({ id }) => id === entry.claim);
  if (!claim) return `  ${colors.red(entry.message)}`;
  const example = offendingExample(results, entry.claim, entry.clients[0]);
  const mark = entry.severity === 'failure' ? colors.red('✗') : colors.yellow('!');
  const title = `  ${mark} ${colors.bold(claim.id)} ${colors.dim(entry.clients.join(', '))}`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['claim', claim.statement.en],
    ['found', entry.message],
    ['example', example && `${example.title.en} (${example.file}:${example.line})`],
    ['expected', example?.error?.expected],
    ['seen', example?.error?.seen],
    ['on the wire', example && exchangeText(example)],
    ['next', example?.error?.next],
    ['run again', rerunCommand(results, claim.id, entry.clients)],
  ];
  const lines = facts.flatMap(([name, text]) =>
    text === undefined
      ? []
      : [`    ${colors.dim(name.padEnd(13))}${text.replaceAll('\n', `\n${' '.repeat(17)}`)}`],
  );
  return [title, ...lines].join('\n');
}

/** The last thing that a device said to the pool before the example stopped. */
function exchangeText({ wire }: ExampleResult): string | undefined {
  const exchange = wire.findLast(({ from }) => from !== 'administrator') ?? wire.at(-1);
  if (!exchange) return undefined;
  const answer = [exchange.status ?? 'no answer', exchange.error].filter(Boolean).join(' ');
  return `${exchange.from}: ${exchange.operation} ${shortened(exchange.request)} → ${answer} ${bodyOf(exchange)}`.trim();
}

function bodyOf({ response }: Exchange): string {
  return response === undefined ? '' : shortened(response);
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length <= MEMBER_LIMIT ? text : `${text.slice(0, MEMBER_LIMIT)}…`;
}
