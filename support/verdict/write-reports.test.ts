import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import { buildResults } from './build-results';
import { findSecrets } from './secrets';
import { mixedRun } from './testing/mixed-run';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';
import { writeReports } from './write-reports';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
after(() => rm(folder, { recursive: true }));

test('writes every report, makes the folder, leaves no part behind, and removes outdated messages', async () => {
  const { results, runs } = await mixedRun();
  const out = join(folder, 'made', 'here');
  const paths = await writeReports(results, runs, out);
  await writeFile(join(out, 'messages.amplify-v5.ndjson'), 'of an earlier run');
  await writeFile(join(out, 'notes.txt'), 'not ours');
  await writeReports(results, runs, out);
  const names = ['junit.xml', 'messages.amplify-v6.ndjson', 'report.html', 'results.json', 'summary.md'];
  assert.deepEqual((await readdir(out)).sort(), [...names, 'notes.txt'].sort());
  assert.deepEqual(paths.map((path) => path.slice(out.length + 1)).sort(), names);
  assert.deepEqual(JSON.parse(await readFile(join(out, 'results.json'), 'utf8')), results);
  const messages = await readFile(join(out, 'messages.amplify-v6.ndjson'), 'utf8');
  assert.deepEqual(
    messages
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    JSON.parse(JSON.stringify(runs[0]?.envelopes)),
  );
});

test('a folder that cannot be written is the user’s mistake', async () => {
  const { results, runs } = await mixedRun();
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await assert.rejects(writeReports(results, runs, join(file, 'reports')), (error) => {
    assert.ok(error instanceof ConformanceError);
    assert.equal(error.kind, 'UsageError');
    assert.match(error.next ?? '', /--out/);
    return true;
  });
});

test('no report holds a secret, even where one reached the messages', async () => {
  const part = (text: string): string => Buffer.from(text).toString('base64url');
  const token = `${part('{"alg":"RS256"}')}.${part('{"sub":"alice"}')}.${part('signed by the pool')}`;
  const wire = JSON.stringify([
    {
      atMs: 1,
      from: 'administrator',
      operation: 'InitiateAuth',
      request: { AuthParameters: { USERNAME: 'alice', PASSWORD: 'correct horse' } },
      status: 200,
      response: { AuthenticationResult: { AccessToken: token } },
      durationMs: 1,
    },
  ]);
  const steps = `Then('a token shows', function () {
    this.attach(Buffer.from(${JSON.stringify(wire)}), { mediaType: 'application/vnd.auth-conformance.wire+json' });
    assert.equal(${JSON.stringify(token)}, 'absent');
  });`;
  const feature = 'Feature: F\n@a.b\nRule: R\nExample: one\nThen a token shows\n';
  const envelopes = await runFixture({ features: { 'f.feature': feature }, steps });
  const record = testRecord([testClaim('a.b')], envelopes);
  const results = buildResults(record);
  assert.equal(results.exitCode, 3);
  assert.deepEqual(findSecrets(JSON.stringify(results)), []);
  const paths = await writeReports(results, record.runs, join(folder, 'leaky'));
  assert.equal(paths.length, 5);
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    assert.ok(!text.includes(token) && !text.includes('correct horse'), path);
    assert.ok(!text.includes(Buffer.from(token).toString('base64').slice(8, 40)), path);
    assert.deepEqual(findSecrets(text), [], path);
  }
});
