import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shard } from './results';
import { selectionOf } from './selection-of';
import { one, STEPS } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';

const FEATURE = `Feature: F\n@a.b\nRule: R\n${one('it stands')}@c.d\nRule: S\n${one('it stands')}`;
const CLAIMS = ['a.b', 'c.d', 'e.f'].map((id) => testClaim(id));
const ALL = { claims: null, tags: null, language: null, batch: null };

async function answerable(asked: Partial<typeof ALL | { claims: string[] }>, shard: Shard | null) {
  const fixture = { features: { 'f.feature': FEATURE }, steps: STEPS };
  const part = shard === null ? {} : { shard: `${shard.index}/${shard.total}` };
  const envelopes = await runFixture({ ...fixture, ...part });
  const { runs } = testRecord(CLAIMS, envelopes);
  const selection = selectionOf({ ...ALL, ...asked }, shard, CLAIMS, runs);
  return selection.kind === 'everything' ? 'everything' : [...(selection.claims['amplify-v6'] ?? [])];
}

test('a whole run is answerable for everything, or for what was named', async () => {
  assert.equal(await answerable({}, null), 'everything');
  assert.deepEqual(await answerable({ claims: ['e.f'] }, null), ['a.b', 'c.d', 'e.f']);
});

test('a shard is answerable for what fell to it alone, even where claims were named', async () => {
  const shard = { index: 2, total: 2, of: 2 };
  assert.deepEqual(await answerable({}, shard), ['c.d']);
  assert.deepEqual(await answerable({ claims: ['a.b', 'c.d', 'e.f'] }, shard), ['c.d']);
  assert.deepEqual(await answerable({}, { index: 3, total: 3, of: 2 }), []);
});
