import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const core = globSync('**/*.ts', {
  cwd: __dirname,
  exclude: ['server/**', 'testing/**', 'reference/**', '**/*.test.ts'],
});

test('the core stands on Web standards alone', () => {
  assert.ok(core.length > 100, `only ${core.length} files of the core were found`);
  for (const file of core) {
    const source = readFileSync(join(__dirname, file), 'utf8');
    const packages = [...source.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name);
    assert.deepEqual(packages, [], file);
    assert.doesNotMatch(source, /\b(?:Buffer|process|require|__dirname)\b[.(]/, file);
  }
});

test('time comes from the clock and chance from the random source', () => {
  for (const file of core.filter((name) => !['create-pool.ts', 'random-source.ts'].includes(name))) {
    const source = readFileSync(join(__dirname, file), 'utf8');
    assert.doesNotMatch(source, /Date\.now|new Date\(\)|Math\.random|getRandomValues|randomUUID/, file);
  }
});
