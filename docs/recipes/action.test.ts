import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writeProgram } from './testing/program';
import { documentsOf, ROOT } from './testing/recipe';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const [action] = documentsOf('action.yml') as unknown as [
  { inputs: Record<string, { default: string }>; runs: { steps: readonly Step[] } },
];
/** What installs is left out: the checkout has its packages. */
const SCRIPTS = action.runs.steps.filter(({ id, run }) => run !== undefined && id !== 'install');
const OUT = 'auth-conformance-reports';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** `${{ inputs.target }}` with what was given, and the outputs of the step before. */
function filled(
  text: string,
  inputs: Readonly<Record<string, string>>,
  outputs: ReadonlyMap<string, string>,
): string {
  return text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
    const [, output] = /^steps\.run\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    if (input !== undefined) return inputs[input] ?? action.inputs[input]?.default ?? '';
    assert.ok(output !== undefined, expression);
    return outputs.get(output) ?? '';
  });
}

/**
 * Runs the action's pieces of shell one after the other, as the runner does with `shell: bash`.
 * @param surroundings variables of the environment besides
 */
async function runAction(
  inputs: Readonly<Record<string, string>>,
  surroundings: Readonly<Record<string, string>> = {},
) {
  const files = { GITHUB_OUTPUT: join(workspace, 'output'), GITHUB_STEP_SUMMARY: join(workspace, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  let log = '';
  let exit = 0;
  for (const { run = '', env = {} } of SCRIPTS) {
    const own = Object.entries(env).map(([name, text]) => [
      name,
      filled(text, inputs, outputsIn(files.GITHUB_OUTPUT)),
    ]);
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: workspace,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: ROOT,
        ...files,
        ...surroundings,
        ...Object.fromEntries(own),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (log += part.toString()));
    exit = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
    if (exit !== 0) break;
  }
  return {
    exit,
    log,
    outputs: outputsIn(files.GITHUB_OUTPUT),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

function outputsIn(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
  );
}

test('a green run: outputs, job summary and reports', async () => {
  const { exit, outputs, summary, log } = await runAction({
    claims: 'confirm.call\n',
    clients: 'amplify-v6\n',
    parallel: '1',
  });
  assert.equal(exit, 0, log);
  assert.deepEqual(Object.fromEntries(outputs), {
    'exit-code': '0',
    results: 'auth-conformance-reports/results.json',
    junit: 'auth-conformance-reports/junit.xml',
    conforms: '1',
    deviates: '0',
    'cannot-tell': '0',
  });
  assert.match(summary, /^## Amplify Auth Conformance\n\n\*\*Exit 0: /);
  const { target } = JSON.parse(readFileSync(join(workspace, outputs.get('results') ?? ''), 'utf8'));
  assert.equal(target.name, 'embedded');
  assert.match(readFileSync(join(workspace, outputs.get('junit') ?? ''), 'utf8'), /failures="0"/);
});

test('wrong options: red, nothing to show, and the summary says so', async () => {
  const { exit, outputs, summary, log } = await runAction({ target: 'absent.json', gate: 'false' });
  assert.equal(exit, 3, log);
  assert.deepEqual(Object.fromEntries(outputs), { 'exit-code': '3' });
  assert.match(summary, /^There is no verdict: exit 3\./);
  assert.match(log, /absent\.json/);
});

test('words with spaces and signs of the shell reach the command as they are', async () => {
  const { exit, log } = await runAction({ tags: '@v5 and "$(touch hacked)"; `touch hacked`' });
  assert.equal(exit, 3, log);
  assert.match(log, /--tags "@v5 and "\$\(touch hacked\)"; `touch hacked`"/);
});

/** Reports as a run of yesterday left them, all green. */
function leaveReports(): readonly string[] {
  const names = ['results.json', 'junit.xml', 'report.html', 'summary.md', 'messages.amplify-v6.ndjson'];
  const paths = names.map((name) => join(workspace, OUT, name));
  mkdirSync(join(workspace, OUT), { recursive: true });
  const yesterday = Date.now() / 1000 - 86_400;
  for (const path of paths) {
    const summary = { 'amplify-v6': { conforms: 129, deviates: 0, 'cannot tell': 0 } };
    writeFileSync(path, JSON.stringify({ exitCode: 0, summary }));
    utimesSync(path, yesterday, yesterday);
  }
  return paths;
}

/** A `node` before all others that ends at once, as the system lets it end. */
function nodeThatExits(code: number) {
  return { PATH: `${writeProgram(join(workspace, 'bin'), 'node', `exit ${code}`)}:${process.env.PATH}` };
}

for (const gate of ['true', 'false']) {
  for (const [what, code] of [
    ['crashed', 134],
    ['was killed', 137],
    ['is missing', 127],
    ['says that the suite is at fault', 3],
  ] as const) {
    test(`a command that ${what} is red with gate ${gate}, and shows nothing of yesterday`, async () => {
      const old = leaveReports();
      const { exit, outputs, summary, log } = await runAction({ gate }, nodeThatExits(code));
      assert.equal(exit, code);
      assert.deepEqual(Object.fromEntries(outputs), { 'exit-code': String(code) });
      assert.match(summary, new RegExp(`^There is no verdict: exit ${code}\\.`));
      assert.match(log, new RegExp(`^::error .+::There is no verdict: exit ${code}\\.$`, 'm'));
      assert.deepEqual(old.filter(existsSync), []);
    });
  }

  test(`exit 0, 1 and 2 without a report are red with gate ${gate}, also where yesterday's lie there`, async () => {
    for (const [code, expected] of [
      [0, 3],
      [1, 1],
      [2, 2],
    ] as const) {
      leaveReports();
      const { exit, outputs } = await runAction({ gate }, nodeThatExits(code));
      assert.equal(exit, expected);
      assert.deepEqual(Object.fromEntries(outputs), { 'exit-code': String(expected) });
    }
  });
}

test('a run that dies for memory is red, as a shard too', async () => {
  const { exit, outputs } = await runAction(
    { claims: 'confirm.call', clients: 'amplify-v6', parallel: '1', shard: '1/2', gate: 'false' },
    { NODE_OPTIONS: '--max-old-space-size=30' },
  );
  assert.equal(exit, 3);
  assert.deepEqual(Object.fromEntries(outputs), { 'exit-code': String(exit) });
});

test('the report to compare with stays, and is not taken for the verdict', async () => {
  const [results = '', ...others] = leaveReports();
  const { exit, outputs } = await runAction({ compare: `${OUT}/results.json` }, nodeThatExits(0));
  assert.equal(exit, 3);
  assert.equal(outputs.get('results'), undefined);
  assert.ok(existsSync(results));
  assert.deepEqual(others.filter(existsSync), []);
});

test('a shard with a red verdict of its own leaves it to merge', async () => {
  writeFileSync(
    join(workspace, 'known.yaml'),
    `- { claim: confirm.call, observed: "confirm.call/1: nothing", reason: none, owner: nobody, until: "2020-01-31" }\n`,
  );
  const inputs = {
    claims: 'confirm.call',
    clients: 'amplify-v6',
    parallel: '1',
    expectations: 'known.yaml',
  };
  const { exit, outputs, log } = await runAction({ ...inputs, gate: 'false' });
  assert.equal(outputs.get('exit-code'), '1', log);
  assert.equal(exit, 0, log);
  assert.equal((await runAction(inputs)).exit, 1);
});
