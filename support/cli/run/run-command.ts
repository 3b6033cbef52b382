import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import type { Claim } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import type { Expectation } from '../../verdict/expectation';
import { makeFolder } from '../../verdict/make-folder';
import { parseExpectations } from '../../verdict/parse-expectations';
import { Progress } from '../../verdict/progress';
import { consoleTable } from '../../verdict/reporters/console-table';
import { githubAnnotations } from '../../verdict/reporters/github-annotations';
import { writeReports } from '../../verdict/write-reports';
import { refuseFaultySuite } from '../lint-problems';
import { loadSuiteBook } from '../suite-book';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';
import { addRunOptions, CLIENTS, type RunOptions } from './run-options';
import { timeSpent } from './time-spent';

export function runCommand(): Command {
  return addRunOptions(
    new Command('run').description('Runs the examples on both clients and says, claim by claim, what holds.'),
  ).action(run);
}

async function run(options: RunOptions): Promise<void> {
  const book = await loadSuiteBook();
  await refuseFaultySuite(book);
  const claims = book.chapters.flatMap((chapter) => chapter.claims);
  const expectations = readExpectations(options.expectations, claims);
  const clients = options.client ?? CLIENTS;
  const progress = new Map(clients.map((client) => [client, new Progress(client, process.stderr, pc)]));
  // Before the run rather than after it: a wrong folder must not cost the results.
  await makeFolder(resolve(options.out));
  const target = await openTarget(options);
  try {
    const { results, runs } = await executeSuite({
      ...options,
      book,
      target,
      clients,
      wanted: options,
      expectations,
      onMessage: (client, envelope) => progress.get(client)?.onMessage(envelope),
    });
    const written = await writeReports(results, runs, resolve(options.out));
    console.log(consoleTable(results, { colors: pc, columns: terminalColumns() }));
    console.log(timeSpent(results, options.parallel));
    console.log(`Reports: ${written.join(', ')}`);
    if (process.env.GITHUB_ACTIONS === 'true') console.log(githubAnnotations(results));
    process.exitCode = results.exitCode;
  } finally {
    await target.close();
  }
}

/** Off a terminal, what the environment says, if anything. */
function terminalColumns(): number | undefined {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined);
}

function readExpectations(file: string | undefined, claims: readonly Claim[]): readonly Expectation[] {
  if (file === undefined) return [];
  return parseExpectations(readText(file), file, claims);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConformanceError('UsageError', `--expectations ${file}: ${(cause as Error).message}`, {
      expected: 'a file that can be read',
      next: 'Correct the path.',
      cause,
    });
  }
}
