import { resolve } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import type { Claim } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import { LEDGER_FOLDER } from '../../targets/ledger/open-ledger';
import type { Expectation } from '../../verdict/expectation';
import { expectComparable } from '../../verdict/history/expect-comparable';
import { withComparison } from '../../verdict/history/with-comparison';
import { parseExpectations } from '../../verdict/parse-expectations';
import { Progress } from '../../verdict/progress';
import { consoleTable } from '../../verdict/reporters/console-table';
import { githubAnnotations } from '../../verdict/reporters/github-annotations';
import { printableData } from '../../verdict/reporters/printable';
import { clearReports, writeReports } from '../../verdict/write-reports';
import { readEarlier } from '../compare/read-earlier';
import { refuseFaultySuite } from '../lint-problems';
import { howToCall } from '../project';
import { readText } from '../read-text';
import { loadSuiteBook } from '../suite-book';
import { terminalColumns } from '../terminal-columns';
import { executeSuite } from './execute-suite';
import { expectBatch } from './expect-shards';
import { openTarget } from './open-target';
import { remindOfLeftOvers } from './remind-of-left-overs';
import { quotaNote } from './requests-by-category';
import { addRunOptions, CLIENTS, type RunOptions } from './run-options';
import { targetFacts } from './target-facts';
import { timeSpent } from './time-spent';

export function runCommand(): Command {
  return addRunOptions(
    new Command('run').description('Runs the examples on both clients and says, claim by claim, what holds.'),
  ).action(run);
}

async function run(options: RunOptions): Promise<void> {
  expectBatch(options);
  if (options.shard !== undefined && options.compare !== undefined) throw onlyWhole(options.shard);
  const earlier = readEarlier(options);
  // Before anything of a team's own is loaded, and before the run: a wrong folder must not cost the results.
  await clearReports(resolve(options.out), options.compare && resolve(options.compare));
  const book = await loadSuiteBook(options);
  await refuseFaultySuite(book);
  const claims = book.chapters.flatMap((chapter) => chapter.claims);
  const expectations = readExpectations(options.expectations, claims);
  const clients = options.client ?? CLIENTS;
  const progress = new Map(clients.map((client) => [client, new Progress(client, process.stderr, pc)]));
  const target = await openTarget(options);
  try {
    const reminder = remindOfLeftOvers(target.target, resolve(LEDGER_FOLDER));
    if (reminder !== undefined) process.stderr.write(`${reminder}\n`);
    if (earlier) {
      expectComparable(earlier.results, { target: targetFacts(target.target), clients }, earlier);
    }
    const { results: own, runs } = await executeSuite({
      ...options,
      book,
      target,
      clients,
      wanted: options,
      expectations,
      onMessage: (client, envelope) => progress.get(client)?.onMessage(envelope),
    });
    const results = earlier ? withComparison(own, earlier.results, earlier.failOn) : own;
    const written = await writeReports(results, runs, resolve(options.out));
    console.log(consoleTable(printableData(results), { colors: pc, columns: terminalColumns() }));
    console.log(timeSpent(results, options.parallel));
    const note = quotaNote(results.traffic);
    if (note !== undefined) console.log(note);
    if (options.shard !== undefined) console.log(shardNote(options.shard));
    console.log(`Reports: ${written.join(', ')}`);
    if (process.env.GITHUB_ACTIONS === 'true') console.log(githubAnnotations(printableData(results)));
    process.exitCode = results.exitCode;
  } finally {
    await target.close();
  }
}

function onlyWhole(shard: string): ConformanceError {
  return new ConformanceError(
    'UsageError',
    `--shard ${shard} --compare: a part of a run is compared with none.`,
    {
      expected: 'the whole run',
      next: 'Run the shards without --compare, and give --compare to the command merge.',
    },
  );
}

function shardNote(shard: string): string {
  return `This is shard ${shard} alone; ${howToCall('merge', ['DIR...', '--out', 'DIR'])} joins the reports of all.`;
}

function readExpectations(file: string | undefined, claims: readonly Claim[]): readonly Expectation[] {
  if (file === undefined) return [];
  return parseExpectations(readText('--expectations', file), file, claims);
}
