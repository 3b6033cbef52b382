import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { PROJECT_ROOT } from '../cli/project';
import { toTheEnd } from '../cli/to-the-end';
import { ensureChromium } from './ensure-chromium';
import { type Count, countExamples, countNodeTests, countOne, runStage, type Stage } from './stages';
import { unitTests } from './unit-tests';

const NODE = [process.execPath, ...process.execArgv];
const MAIN = [...NODE, join(PROJECT_ROOT, 'support/cli/main.ts')];

function bin(name: string): string {
  return join(PROJECT_ROOT, 'node_modules', name);
}

/** How many processes work at a time where each waits now and then, for a pool, a page or a patience. */
const CORES = availableParallelism();
const AT_A_TIME = CORES + 1;

function nodeTests(files: readonly string[], atATime = AT_A_TIME): readonly string[] {
  return [...NODE, '--test', `--test-concurrency=${atATime}`, '--test-reporter=spec', ...files];
}

/** Everything that must hold before a change is taken, cheapest first. A failing stage does not stop the others. */
function stages(reports: string): readonly Stage[] {
  const results = join(reports, 'results.json');
  return [
    {
      name: 'format and lint',
      command: [process.execPath, bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
      count: countOne,
    },
    { name: 'types', command: [process.execPath, bin('typescript/bin/tsc'), '--noEmit'], count: countOne },
    { name: 'features, claims and translations', command: [...MAIN, 'check'], count: countOne },
    {
      // Some of them wait all of the time.
      name: 'unit tests',
      command: nodeTests(unitTests(reports), CORES + 2),
      count: countNodeTests,
    },
    {
      name: 'the examples, on the embedded pool',
      command: [...MAIN, 'run', '--out', reports],
      count: countExamples(results),
    },
    {
      name: 'mutants',
      command: [...MAIN, 'teeth', '--honest', results, '--out', reports, '--parallel', String(AT_A_TIME)],
      count: countOne,
    },
    {
      name: 'the site',
      command: [...NODE, join(PROJECT_ROOT, 'docs/site/cli/build.ts')],
      environment: { CONFORMANCE_RESULTS: results },
      count: countOne,
    },
    {
      name: 'the site in a browser',
      command: nodeTests(globSync('docs/site/**/*.browser.ts', { cwd: PROJECT_ROOT }).sort()),
      environment: { CONFORMANCE_RESULTS: results },
      count: countNodeTests,
    },
    {
      // Apart, because what runs beside it would be measured too.
      name: 'the speed of the site',
      command: nodeTests(globSync('docs/site/**/*.speed.ts', { cwd: PROJECT_ROOT }).sort()),
      environment: { CONFORMANCE_RESULTS: results },
      count: countNodeTests,
    },
  ];
}

async function main(): Promise<void> {
  // Before all else, so that nobody waits for minutes to learn that there is none.
  process.env.CHROMIUM_PATH = await ensureChromium(process.env);
  const reports = mkdtempSync(join(tmpdir(), 'auth-conformance-test-'));
  const total: Count[] = [];
  try {
    for (const stage of stages(reports)) {
      console.log(pc.bold(`\n# ${stage.name}`));
      const count = await runStage(stage);
      console.log(`${count.passed} passed, ${count.failed} failed in ${stage.name}`);
      total.push(count);
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const sum = (key: keyof Count) => total.reduce((all, count) => all + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

void toTheEnd(main);
