import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { ConformanceError } from '../../conformance-error';
import { ledgersIn } from '../../targets/ledger/ledgers-in';
import { LEDGER_FOLDER } from '../../targets/ledger/open-ledger';
import type { LedgerRecord } from '../../targets/ledger/read-ledger';
import { type Service, serviceName } from '../../targets/service';
import type { LeftOver } from '../../targets/sweep/left-over';
import type { Limits } from '../../targets/sweep/limits';
import { parseDuration } from '../duration';
import { EXIT_CODE_OF } from '../exit-codes';
import { reportError } from '../report-error';
import { leftOverLine, MARK_WIDTH } from './left-over-line';
import { reach, type SweptService, servicesToSweep, type Where } from './services-to-sweep';
import { surveyService, sweepService } from './sweep-service';

interface SweepOptions extends Where {
  readonly olderThan?: number;
  readonly apply?: true;
}

/** How much was done, or would be. */
interface Tally {
  readonly removable: number;
  readonly stuck: number;
}

export function sweepCommand(): Command {
  return new Command('sweep')
    .description('Lists what interrupted runs left on endpoints, and removes it when told to.')
    .option('--endpoint <url>', 'look there, by ledger, name and tag; else wherever a ledger was begun')
    .option('--target <file>', 'look at the service of a target file')
    .option('--run <id>', 'only what this run left', parseRun)
    .option('--older-than <duration>', 'only what is older, such as 30m, 2h or 7d', parseDuration)
    .option('--apply', 'remove it; without this option it is only listed')
    .action(sweep);
}

function parseRun(text: string): string {
  if (/^[0-9a-f]{10}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected the ten digits after "auth-conformance-" in a pool\'s name.');
}

async function sweep(options: SweepOptions): Promise<void> {
  const folder = resolve(LEDGER_FOLDER);
  const { records, broken } = ledgersIn(folder);
  const services = servicesToSweep(options, records);
  for (const error of broken) reportError(error);
  const { run, olderThan } = options;
  const limits: Omit<Limits, 'look'> = {
    ...(run !== undefined && { run }),
    ...(olderThan !== undefined && { olderThanMs: olderThan }),
    now: new Date(),
  };
  const work = options.apply ? apply : list;
  const tallies: Tally[] = [];
  for (const swept of services) {
    tallies.push(await sweepAt(swept, records, { ...limits, look: swept.look }, work));
  }
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  console.log(conclusion(options, services.length, total('removable')));
  const isUnclear = total('stuck') + broken.length > 0;
  process.exitCode = isUnclear ? EXIT_CODE_OF.CannotTell : 0;
}

type Work = (service: Service, ledgers: readonly LedgerRecord[], limits: Limits) => Promise<Tally>;

/** One service that does not answer does not keep the others. */
async function sweepAt(
  { service: named }: SweptService,
  records: readonly LedgerRecord[],
  limits: Limits,
  work: Work,
): Promise<Tally> {
  try {
    const service = await reach(named);
    const name = serviceName(service);
    console.log(pc.bold(name));
    return await work(
      service,
      records.filter(({ run }) => serviceName(run) === name),
      limits,
    );
  } catch (error) {
    if (error instanceof ConformanceError && error.kind === 'UsageError') throw error;
    reportError(error instanceof ConformanceError ? error : unlisted(serviceName(named), error as Error));
    return { removable: 0, stuck: 1 };
  }
}

function unlisted(service: string, cause: Error): ConformanceError {
  return new ConformanceError(
    'CannotTell',
    `What is at ${service} could not be listed: ${cause.name} ${cause.message}`,
    { cause, next: 'Check the endpoint and your permissions, then run the command again.' },
  );
}

async function list(service: Service, ledgers: readonly LedgerRecord[], limits: Limits): Promise<Tally> {
  const { leftOvers, settled } = await surveyService(service, ledgers, limits);
  for (const leftOver of leftOvers) console.log(lineOf(leftOver, limits));
  for (const { file } of settled)
    console.log(`  ${'would delete'.padEnd(MARK_WIDTH)} ${file}: nothing of it is left`);
  if (leftOvers.length + settled.length === 0) console.log('  nothing');
  return {
    removable: leftOvers.filter(({ decision }) => decision === 'remove').length + settled.length,
    stuck: leftOvers.filter(({ decision }) => decision === 'unclear').length,
  };
}

async function apply(service: Service, ledgers: readonly LedgerRecord[], limits: Limits): Promise<Tally> {
  const { kept, swept, closed } = await sweepService(service, ledgers, limits);
  for (const leftOver of kept) console.log(lineOf(leftOver, limits));
  for (const { leftOver, failure } of swept) {
    const mark = failure === undefined ? 'removed' : 'not removed';
    console.log(leftOverLine(mark, leftOver, failure ?? leftOver.because, limits.now));
  }
  for (const file of closed) console.log(`  ${'deleted'.padEnd(MARK_WIDTH)} ${file}: nothing of it is left`);
  if (kept.length + swept.length + closed.length === 0) console.log('  nothing');
  const failed = swept.filter(({ failure }) => failure !== undefined).length;
  return {
    removable: swept.length - failed,
    stuck: failed + kept.filter(({ decision }) => decision === 'unclear').length,
  };
}

function lineOf(leftOver: LeftOver, { now }: Limits): string {
  const marks = { remove: 'would remove', leave: 'left alone', unclear: 'left alone' };
  return leftOverLine(marks[leftOver.decision], leftOver, leftOver.because, now);
}

function conclusion({ apply: isApplied }: SweepOptions, services: number, count: number): string {
  if (services === 0) {
    return `Nothing to sweep: no ledger in ${resolve(LEDGER_FOLDER)}. With --endpoint URL, pools are looked for by name and tag.`;
  }
  if (isApplied) return count === 1 ? '1 thing removed.' : `${count} things removed.`;
  if (count === 0) return 'Nothing to remove.';
  return 'Nothing was removed yet: add --apply to do it.';
}
