import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Results } from '../../verdict/results';
import { one, resultsOf } from '../../verdict/testing/results-of';
import { CLIENTS } from '../run/run-options';
import { readHonestRun } from './honest-run';

async function read(facts: Partial<Results>): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  const file = join(folder, 'results.json');
  const whole = {
    clients: CLIENTS.map((id) => ({ id, package: 'aws-amplify', version: '6.22.1' })),
    shard: null,
  };
  try {
    writeFileSync(file, JSON.stringify({ ...(await resultsOf(one('it stands'))), ...whole, ...facts }));
    return readHonestRun(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a whole run on the embedded pool shows which examples pass when nothing is broken', async () => {
  const { claims } = await read({});
  assert.ok(claims.length > 0);
});

const ASKED = { claims: null, tags: null, language: null, batch: null };
for (const [what, facts] of [
  ['of one claim', { asked: { ...ASKED, claims: ['a.b'] } }],
  ['of the examples with a tag', { asked: { ...ASKED, tags: '@v5' } }],
  ['of one client', { clients: [{ id: 'amplify-v6', package: 'aws-amplify', version: '6.22.1' }] }],
  ['of a shard', { shard: { index: 1, total: 2, of: 9 } }],
] as const) {
  test(`a run ${what} does not`, async () => {
    await assert.rejects(read(facts as Partial<Results>), {
      kind: 'UsageError',
      message: /not of the whole suite/,
    });
  });
}

test('neither does a run on another pool, or one in which something was broken', async () => {
  const { target } = await resultsOf(one('it stands'));
  await assert.rejects(read({ target: { ...target, kind: 'endpoint' } }), {
    message: /not of the whole suite/,
  });
  await assert.rejects(read({ mutant: 'no-lockout' }), { message: /was broken/ });
});
