import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { program } from '../../support/cli/program';
import { refusalOf } from '../../support/cli/refusal-of';
import { ROOT, type Snippet, snippetsOf } from './testing/recipe';

const RECIPES = ['action.yml', ...globSync('docs/recipes/*.yml', { cwd: ROOT })];
const SNIPPETS = RECIPES.flatMap(snippetsOf);

/** What the variables of the recipes stand for when they run. */
const VARIABLES = {
  PART: '1',
  SHARDS: '4',
  part: '1',
  BATCH: '4711',
  CI_PIPELINE_ID: '4711',
  out: 'reports',
};

/** `auth-conformance run ... || code=$?` up to the first word that is not the command's. */
const COMMAND =
  /(?<![\w/-])(?:auth-conformance|npm run (?:conformance|merge|sweep|check) --) (.+?)(?= (?:\|\||&&|[|;>]) ?|$)/gm;

/** The words of a command as the shell hands them over. */
function wordsOf(text: string): readonly string[] {
  const script = `words=(${text}); printf '%s\\0' "\${words[@]}"`;
  return execFileSync('bash', ['--norc', '-c', script], { env: VARIABLES, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

function commandsIn({ text }: Snippet): readonly (readonly string[])[] {
  const joined = text.replaceAll(/\\\n\s*/g, ' ');
  return [...joined.matchAll(COMMAND)].map(([, words = '']) => wordsOf(words));
}

test('every recipe has something to say', () => {
  assert.deepEqual([...new Set(SNIPPETS.map(({ recipe }) => recipe))].sort(), [
    'action.yml',
    'docs/recipes/gitlab-ci.yml',
    'docs/recipes/kubernetes-job.yml',
  ]);
});

for (const [index, { recipe, text }] of SNIPPETS.entries()) {
  test(`${recipe}: piece of shell ${index} is shell`, () => {
    execFileSync('bash', ['--norc', '-n', '-c', text], { stdio: 'pipe' });
  });
}

test('every command in a recipe is one that the command line takes', async () => {
  const commands = SNIPPETS.flatMap(commandsIn);
  assert.equal(commands.length, 5, JSON.stringify(commands));
  for (const words of commands) assert.equal(await refusalOf(words), undefined);
});

test('a command with an option that does not exist would be noticed', async () => {
  const [words] = commandsIn({ recipe: '', text: 'auth-conformance run --target x --retries 3 || code=$?' });
  assert.deepEqual(words, ['run', '--target', 'x', '--retries', '3']);
  assert.match((await refusalOf(words ?? [])) ?? '', /unknown option '--retries'/);
  assert.match(
    (await refusalOf(['merge', 'a', '--out', 'b', '--fail-on', 'some'])) ?? '',
    /Allowed choices are any, new/,
  );
});

test('every option that the action may give exists', async () => {
  const snippet = snippetsOf('action.yml').find(({ text }) => text.includes('bootstrap.mjs'));
  const options = [...(snippet?.text ?? '').matchAll(/(?<= |\()--[\w-]+/g)].map(([option]) => option);
  assert.ok(options.length > 10, options.join(', '));
  const [run] = (await program('run')).commands;
  const [merge] = (await program('merge')).commands;
  for (const option of options)
    assert.ok(
      run?.options.some(({ long }) => long === option),
      option,
    );
  for (const option of ['--out', '--fail-on', '--compare']) {
    assert.ok(
      merge?.options.some(({ long }) => long === option),
      option,
    );
  }
});

test('the image starts a command that exists, as nobody in particular', async () => {
  const lines = readFileSync(join(ROOT, 'docs/recipes/Dockerfile'), 'utf8').split('\n');
  const last = (word: string) =>
    lines.findLast((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  assert.equal(last('USER'), 'node');
  assert.deepEqual(JSON.parse(last('ENTRYPOINT') ?? ''), ['auth-conformance']);
  assert.deepEqual(JSON.parse(last('CMD') ?? ''), ['run', '--help']);
  assert.ok(lines.some((line) => line.includes('npm ci --omit=dev')));
  for (const line of lines.filter((text) => /^COPY (?!--from)/.test(text))) {
    const sources = line.split(' ').slice(1, -1);
    for (const source of sources) assert.ok(globSync(source, { cwd: ROOT }).length === 1, source);
  }
});
