import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { PROJECT_ROOT } from './project';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
});
after(() => rmSync(folder, { recursive: true }));

/** What a program in TypeScript prints. */
function outputOf(program: string): string {
  const file = join(folder, 'program.ts');
  writeFileSync(file, program);
  const environment = { ...process.env, TS_NODE_PROJECT: join(PROJECT_ROOT, 'tsconfig.json') };
  return execFileSync(process.execPath, ['--require', require.resolve('ts-node/register'), file], {
    env: environment,
    encoding: 'utf8',
  });
}

test('what is kept is of the very text, and a damaged entry is made anew', () => {
  const program = `const word: string = 'one of ${basename(folder)}'; console.log(word);`;
  assert.match(outputOf(program), /^one/);
  const kept = entriesWith(`one of ${basename(folder)}`);
  assert.equal(kept.length, 1);
  assert.match(outputOf(program.replace('one', 'two')), /^two/);
  for (const entry of kept) writeFileSync(entry, '{"outputText":"console.log(');
  assert.match(outputOf(program), /^one/);
  for (const entry of entriesWith(basename(folder))) rmSync(entry);
});

/** Other processes keep theirs beside them. */
function entriesWith(text: string): readonly string[] {
  return globSync(join(PROJECT_ROOT, 'node_modules/.cache/transpiled/*.json')).filter((entry) =>
    readFileSync(entry, 'utf8').includes(text),
  );
}
