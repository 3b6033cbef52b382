import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ConformanceError } from '../../conformance-error';
import { readEarlier } from './read-earlier';

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
after(() => rmSync(folder, { recursive: true }));

function isRefused(said: RegExp) {
  return (error: unknown) =>
    error instanceof ConformanceError && error.kind === 'UsageError' && said.test(error.message);
}

test('no earlier run, unless one is named', () => {
  assert.equal(readEarlier({ failOn: 'any' }), undefined);
});

test('"new" means nothing without an earlier run', () => {
  assert.throws(() => readEarlier({ failOn: 'new' }), isRefused(/^--fail-on new: there is no earlier run/));
});

test('a file that is missing, a folder, and a file that was cut short', () => {
  const file = join(folder, 'results.json');
  assert.throws(() => readEarlier({ compare: file, failOn: 'any' }), isRefused(/^--compare .*no such file/));
  assert.throws(() => readEarlier({ compare: folder, failOn: 'any' }), isRefused(/^--compare .*directory/));
  writeFileSync(file, '{"schemaVersion": 1, "suite"');
  assert.throws(() => readEarlier({ compare: file, failOn: 'any' }), isRefused(/this is not JSON/));
});
