import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPool } from '../../pool/server/start-pool';
import { writeReports } from '../../verdict/write-reports';
import { loadSuiteBook } from '../suite-book';
import { startListeningProxy } from '../testing/listening-proxy';
import { standsIn } from '../testing/stands-in';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';
import { CLIENTS } from './run-options';

/** Between them they sign up, confirm, sign in, are refused, refresh and sign out; one fails under the mutant. */
const CLAIMS = [
  'confirm.call',
  'confirm.bad-code-rejects',
  'signin.positional-credentials',
  'signin.resolves-user',
  'signout.call',
  'signout.refresh-unusable',
  'globalsignout.failure',
];

test('no report holds a password, a code, a token or a proof', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  const pool = await startPool({ port: 0 });
  const proxy = await startListeningProxy(pool.url);
  try {
    // A broken client makes some examples fail, whose errors are printed as well.
    const target = await openTarget({ endpoint: proxy.url, mutant: 'sign-out-keeps-tokens' });
    const { results, runs } = await executeSuite({
      book: await loadSuiteBook(),
      target,
      clients: CLIENTS,
      wanted: { claim: CLAIMS },
      parallel: 1,
      order: { kind: 'defined' },
      expectations: [],
      onMessage: () => {},
    });
    assert.equal(results.exitCode, 1);
    await writeReports(results, runs, folder);
    assert.ok(proxy.secrets.size > 50, `only ${proxy.secrets.size} secrets passed: the proxy heard nothing`);
    const files = readdirSync(folder);
    assert.ok(files.length >= 6, `only ${files.join(', ')}`);
    for (const file of files) {
      const report = readFileSync(join(folder, file), 'utf8');
      const leaked = [...proxy.secrets].filter((secret) => standsIn(secret, report));
      assert.deepEqual(leaked, [], `${file} holds secrets`);
    }
  } finally {
    await proxy.close();
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a code is found where it stands as one, and not in a duration or in an id', () => {
  const found = ['"code":"482915"', 'code 482915.', 'code=482915&', '"code":482915'];
  const other = ['{"seconds":0,"nanos":482915}', '"id":"7a482915-7f00"', '1482915', '0.482915'];
  assert.deepEqual(
    [...found, ...other].filter((report) => standsIn('482915', report)),
    found,
  );
});
