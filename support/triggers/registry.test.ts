import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { triggers } from './registry';

const files = globSync('*.ts', { cwd: __dirname, exclude: ['registry.ts', '*.test.ts'] });

test('every function is registered under the name of its file', async () => {
  assert.deepEqual(Object.keys(triggers).sort(), files.map((file) => basename(file, '.ts')).sort());
  for (const [name, handler] of Object.entries(triggers)) {
    assert.equal((await import(`./${name}`)).handler, handler, name);
  }
});

test('functions stand alone, as they would on Lambda, but for the one that reports', () => {
  for (const file of files.filter((name) => name !== 'report-code.ts')) {
    assert.doesNotMatch(readFileSync(join(__dirname, file), 'utf8'), /\bimport\b|require\(/, file);
  }
});
