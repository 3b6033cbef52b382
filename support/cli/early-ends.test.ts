import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type RunningPool, startPool } from '../pool/server/start-pool';
import { triggers } from '../triggers/registry';
import { PROJECT_ROOT } from './project';

const LAUNCHER = join(PROJECT_ROOT, 'support/cli/bootstrap.mjs');
const folder = mkdtempSync(join(tmpdir(), 'early-ends-'));
let pool: RunningPool;

before(async () => {
  pool = await startPool({ port: 0, triggers });
});
after(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** What a step does once the pool of its example is there. */
const IN_A_STEP = {
  'calls process.exit(0)': 'process.exit(0);',
  'calls process.exit() for an exit code of 0': 'process.exitCode = 0; process.exit();',
  'lets a timer call process.exit(0)': 'setTimeout(() => process.exit(0)); await new Promise(() => {});',
  'leaves without the handlers of exit': 'process.removeAllListeners("exit"); process.exit(0);',
  'sets the exit code as the last handler of exit':
    'process.on("exit", () => { process.exitCode = 0; }); process.exit(0);',
  'calls process.reallyExit(0)': '(process as any).reallyExit(0);',
  'calls process.abort()': 'process.abort();',
  'is killed': 'process.kill(process.pid, "SIGKILL"); await new Promise(() => {});',
  'becomes another program': '(process as any).execve("/bin/true", ["true"], {});',
  'throws in a timer': 'setTimeout(() => { throw new Error("late"); }); await new Promise(() => {});',
  'throws in a microtask, and exits where nobody caught it':
    'process.on("uncaughtException", () => process.exit(0)); queueMicrotask(() => { throw new Error("late"); }); await new Promise(() => {});',
  'leaves a rejection to nobody':
    'setTimeout(() => { void Promise.reject(new Error("late")); }); await new Promise(() => {});',
  'ends where a signal is handled':
    'process.once("SIGUSR2", () => process.exit(0)); process.kill(process.pid, "SIGUSR2"); await new Promise(() => {});',
  'uses up the memory': 'const all: unknown[] = []; for (;;) all.push(new Array(1_000_000).fill(all));',
} as const;

/** What stands in a step file of one's own, beside its steps. */
const IN_A_FILE = {
  'calls process.exit(0) while it loads': 'process.exit(0);',
  'lets a timer call process.exit(0) while others load': 'setTimeout(() => process.exit(0));',
  'imports what calls process.exit(0)': 'require("./leaves.cjs");',
  'becomes another program while it loads': '(process as any).execve("/bin/true", ["true"], {});',
  'exits before all examples': 'BeforeAll(() => process.exit(0));',
  'exits before an example': 'Before(() => process.exit(0));',
  'exits after an example': 'After(() => process.exit(0));',
  'exits after all examples': 'AfterAll(() => process.exit(0));',
} as const;

let suites = 0;

/** A team's own suite of one claim that holds, save for what else its step and its file do. */
function ownSuite({
  step = '',
  file = '',
  examples = 1,
}: {
  step?: string;
  file?: string;
  examples?: number;
}) {
  suites += 1;
  const home = join(folder, String(suites));
  mkdirSync(join(home, 'own'), { recursive: true });
  const own = (name: string, lines: readonly string[]) =>
    writeFileSync(join(home, 'own', name), `${lines.join('\n')}\n`);
  own('claims.yaml', [
    'chapter: shop',
    'title: { en: The shop }',
    'claims:',
    '  - { id: shop.open, level: must, statement: { en: The shop is open } }',
  ]);
  own('shop.feature', [
    ...['# language: en', 'Feature: The shop', '  @shop.open', '  Rule: The shop is open'],
    ...Array.from({ length: examples }, (_, index) => [
      `    Example: Visit ${index + 1}`,
      '      When somebody knocks',
      '      Then somebody answers',
    ]).flat(),
  ]);
  own('leaves.cjs', ['process.exit(0);']);
  own('shop.steps.ts', [
    "import { After, AfterAll, Before, BeforeAll, Then, When } from 'amplify-auth-conformance/steps';",
    'void [After, AfterAll, Before, BeforeAll];',
    'When("somebody knocks", async function (this: any) { await this.pool(); });',
    `Then("somebody answers", { timeout: -1 }, async function (this: any) { ${step} });`,
    file,
  ]);
  return home;
}

/** Types a command; answers its exit code. @param through what starts it */
async function exitOf(
  home: string,
  parameters: readonly string[],
  through: readonly string[] = [process.execPath],
): Promise<number | null> {
  const [program = '', ...before] = through;
  const temporary = join(home, 'temporary');
  mkdirSync(temporary);
  const child = spawn(program, [...before, LAUNCHER, ...parameters], {
    cwd: home,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '--max-old-space-size=200' },
  });
  return new Promise((resolve) => child.on('close', resolve));
}

/** Yesterday's green reports lie where the run is to put its own. */
function oldReports(home: string): void {
  mkdirSync(join(home, 'reports'));
  for (const name of ['results.json', 'summary.md', 'messages.amplify-v6.ndjson']) {
    writeFileSync(join(home, 'reports', name), '{}\n');
  }
}

async function endsWithout(home: string, where: readonly string[]): Promise<void> {
  oldReports(home);
  const options = ['--features', 'own', '--chapter', 'shop', '--client', 'amplify-v6', ...where];
  assert.equal(await exitOf(home, ['run', ...options]), 3);
  const results = join(home, 'reports/results.json');
  if (existsSync(results)) assert.equal(JSON.parse(readFileSync(results, 'utf8')).exitCode, 3);
  const rendered = readdirSync(join(home, 'temporary')).filter((name) =>
    name.startsWith('auth-conformance-'),
  );
  assert.deepEqual(rendered, []);
  const ledgers = join(home, '.auth-conformance');
  assert.deepEqual(existsSync(ledgers) ? readdirSync(ledgers) : [], []);
}

const AT_A_TIME = { concurrency: availableParallelism() };
const onEndpoint = () => ['--endpoint', pool.url];

describe('no end but the end of a run exits with 0, or leaves anything', AT_A_TIME, () => {
  test('a suite that does none of this', async () => {
    const home = ownSuite({});
    assert.equal(await exitOf(home, ['run', '--features', 'own', '--chapter', 'shop', ...onEndpoint()]), 0);
  });
  for (const [what, step] of Object.entries(IN_A_STEP)) {
    test(`a step ${what}, on an endpoint`, () => endsWithout(ownSuite({ step }), onEndpoint()));
  }
  for (const what of ['calls process.exit(0)', 'is killed', 'throws in a timer'] as const) {
    const step = IN_A_STEP[what];
    test(`a step ${what}, on the embedded pool`, () => endsWithout(ownSuite({ step }), []));
    test(`a step ${what}, in threads`, () => endsWithout(ownSuite({ step, examples: 16 }), onEndpoint()));
  }
  test('a step is killed, of features that were rendered', () =>
    endsWithout(ownSuite({ step: IN_A_STEP['is killed'] }), ['--language', 'fr']));
  test('there is room for some of the reports alone', { skip: process.platform === 'win32' }, async () => {
    const home = ownSuite({});
    // In kilobytes: enough for the results of one example, and too little for its messages.
    const limited = ['bash', '-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath];
    assert.equal(await exitOf(home, ['run', '--features', 'own', '--chapter', 'shop'], limited), 3);
    assert.deepEqual(readdirSync(join(home, 'reports')), []);
  });
  for (const [what, file] of Object.entries(IN_A_FILE)) {
    test(`a file ${what}, on the embedded pool`, () => endsWithout(ownSuite({ file }), []));
  }
  for (const command of ['run', 'check']) {
    test(`a module waits for what never comes while it loads: ${command}`, async () => {
      const home = ownSuite({});
      writeFileSync(join(home, 'own/never.steps.mjs'), 'await new Promise(() => {});\n');
      assert.equal(await exitOf(home, [command, '--features', 'own']), 3);
    });
  }
});

describe('a step that never ends cannot be told, and is ended', AT_A_TIME, () => {
  for (const [what, step] of [
    ['never rests', 'for (;;) {}'],
    ['waits for what never comes', 'await new Promise(() => {});'],
  ] as const) {
    test(`it ${what}`, async () => {
      const home = ownSuite({ step });
      const limits = ['--example-timeout', '5s', ...onEndpoint()];
      assert.equal(await exitOf(home, ['run', '--features', 'own', '--chapter', 'shop', ...limits]), 2);
      assert.deepEqual(readdirSync(join(home, '.auth-conformance')), []);
    });
  }
});

test('nothing is left on the endpoint', async () => {
  const health = await fetch(new URL('_pool/health', pool.url));
  assert.equal(((await health.json()) as { readonly pools: number }).pools, 0);
});
