import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import { ConformanceError } from '../../conformance-error';
import { expectComparable } from '../../verdict/history/expect-comparable';
import { withComparison } from '../../verdict/history/with-comparison';
import { consoleTable } from '../../verdict/reporters/console-table';
import { githubAnnotations } from '../../verdict/reporters/github-annotations';
import { printableData } from '../../verdict/reporters/printable';
import { clearReports, writeReports } from '../../verdict/write-reports';
import { addCompareOptions, type CompareOptions } from '../compare/compare-options';
import { readEarlier } from '../compare/read-earlier';
import { folderName } from '../folder-name';
import { terminalColumns } from '../terminal-columns';
import { mergeShards } from './merge-shards';
import { readShard } from './read-shard';

export function mergeCommand(): Command {
  return addCompareOptions(
    new Command('merge').description(
      'Joins the reports of all shards of a run into one verdict; its exit code is that of the run.',
    ),
  )
    .argument('<folders...>', 'where the shards have left their reports')
    .requiredOption('--out <folder>', 'where the joined reports go', folderName)
    .action(merge);
}

async function merge(
  folders: readonly [string, ...string[]],
  { out, ...comparing }: { readonly out: string } & CompareOptions,
): Promise<void> {
  const target = resolve(out);
  expectEachOnce(folders);
  if (folders.some((folder) => whereIs(folder) === whereIs(out))) {
    throw new ConformanceError('UsageError', `--out ${out} is the folder of a shard.`, {
      expected: 'a folder of its own',
      next: 'Name another folder with --out.',
    });
  }
  const [first, ...others] = folders;
  const earlier = readEarlier(comparing);
  await clearReports(target, comparing.compare && resolve(comparing.compare));
  const { results: joined, runs } = mergeShards([readShard(first), ...others.map(readShard)]);
  if (earlier) {
    const clients = joined.clients.map(({ id }) => id);
    expectComparable(earlier.results, { target: joined.target, clients }, earlier);
  }
  const results = earlier ? withComparison(joined, earlier.results, earlier.failOn) : joined;
  const written = await writeReports(results, runs, target);
  console.log(consoleTable(printableData(results), { colors: pc, columns: terminalColumns() }));
  console.log(`Reports: ${written.join(', ')}`);
  if (process.env.GITHUB_ACTIONS === 'true') console.log(githubAnnotations(printableData(results)));
  process.exitCode = results.exitCode;
}

/** @throws ConformanceError UsageError for a folder that is given twice, however it is written */
function expectEachOnce(folders: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const folder of folders) {
    const before = seen.get(whereIs(folder));
    if (before !== undefined) {
      throw new ConformanceError('UsageError', `${folder} is the folder ${before}, which is given already.`, {
        expected: 'the folder of every shard, each once',
        next: 'Name each folder once.',
      });
    }
    seen.set(whereIs(folder), folder);
  }
}

/** The place itself, behind links; as it is written where there is none yet. */
function whereIs(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}
