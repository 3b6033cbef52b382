import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { PROJECT_ROOT } from '../cli/project';
import { toTheEnd } from '../cli/to-the-end';
import { readImportGraph } from './import-graph';
import { type Count, countNodeTests, countOne, runStage, type Stage } from './stages';
import { changedFiles, touchedClaims, touchedTests } from './touched';

const NODE = [process.execPath, ...process.execArgv];
const MAIN = [...NODE, join(PROJECT_ROOT, 'support/cli/main.ts')];
const SINCE = 'main';

/** When no further unit test is started, in milliseconds from the beginning: the examples still have to run. */
const TESTS_END_MS = 45_000;
/** Files that Node's test runner is given at a time: enough that its start costs little, few enough to stop in time. */
const FILES_AT_A_TIME = 2 * availableParallelism();

function bin(name: string): string {
  return join(PROJECT_ROOT, 'node_modules', name);
}

/** What takes seconds whatever has changed. */
const ALWAYS: readonly Stage[] = [
  {
    name: 'format and lint',
    command: [process.execPath, bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
    count: countOne,
  },
  {
    name: 'types',
    command: [
      ...[process.execPath, bin('typescript/bin/tsc'), '--noEmit', '--incremental'],
      ...['--tsBuildInfoFile', bin('.cache/types.tsbuildinfo')],
    ],
    count: countOne,
  },
  { name: 'features, claims and translations', command: [...MAIN, 'check'], count: countOne },
];

async function main(): Promise<void> {
  const startedAt = performance.now();
  const counts: Count[] = [];
  const run = async (stage: Stage) => {
    console.log(pc.bold(`\n# ${stage.name}`));
    counts.push(await runStage(stage));
  };
  const changed = changedFiles(PROJECT_ROOT, SINCE);
  console.log(`${changed.length} files changed since ${SINCE}.`);
  for (const stage of ALWAYS) await run(stage);
  const graph = readImportGraph(PROJECT_ROOT);
  const tests = touchedTests(graph, changed);
  let begun = 0;
  while (begun < tests.length && performance.now() - startedAt < TESTS_END_MS) {
    const files = tests.slice(begun, begun + FILES_AT_A_TIME);
    begun += files.length;
    await run({
      name: `unit tests, ${begun} of ${tests.length} files`,
      command: [...NODE, '--test', '--test-reporter=spec', ...files],
      count: countNodeTests,
    });
  }
  const { claims, are } = await touchedClaims(PROJECT_ROOT, graph, changed);
  if (claims.length > 0) {
    await run({
      name: `the examples of ${claims.length} claims`,
      command: [...MAIN, 'run', '--out', bin('.cache/quick'), ...claims.flatMap((id) => ['--claim', id])],
      count: countOne,
    });
  }
  if (begun < tests.length)
    console.log(pc.yellow(`\n${tests.length - begun} more test files import what changed.`));
  if (are === 'a sample')
    console.log(pc.yellow('\nEvery example may meet this change: one claim of each chapter was tried.'));
  const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed. npm test runs everything.`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

void toTheEnd(main);
