import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { documentsOf, ROOT } from './testing/recipe';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const [action] = documentsOf('action.yml') as unknown as [
  { inputs: Record<string, { default: string }>; runs: { steps: readonly Step[] } },
];
const SCRIPTS = action.runs.steps.filter(({ run }) => run !== undefined);

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

/** Runs the action's pieces of shell one after the other, as the runner does with `shell: bash`. */
async function runAction(inputs: Readonly<Record<string, string>>) {
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
  assert.match(summary, /^Nothing was run: exit 3\./);
  assert.match(log, /absent\.json/);
});

test('words with spaces and signs of the shell reach the command as they are', async () => {
  const { exit, log } = await runAction({ tags: '@v5 and "$(touch hacked)"; `touch hacked`' });
  assert.equal(exit, 3, log);
  assert.match(log, /--tags "@v5 and "\$\(touch hacked\)"; `touch hacked`"/);
});
