import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Results, Verdict } from '../../verdict/results';
import { one, resultsOf } from '../../verdict/testing/results-of';
import { testClaimResult } from '../../verdict/testing/test-results';
import { killTable } from './kill-table';
import { readBite, type Subject } from './read-bite';
import { toothless } from './toothless';

const SUBJECT: Subject = {
  ...{ side: 'pool', name: 'breaks-b', summary: 'Breaks b.' },
  ...{ claims: ['a.b', 'c.d'], clients: ['amplify-v6'] },
};

async function seen(verdicts: Readonly<Record<string, Verdict>>): Promise<Results> {
  const claims = Object.entries(verdicts).map(([id, verdict]) => testClaimResult(id, verdict));
  return { ...(await resultsOf(one('it stands'))), claims };
}

test('claims that fall as named, that stand all the same, and that fall without being named', async () => {
  const results = await seen({ 'a.b': 'deviates', 'c.d': 'conforms', 'e.f': 'deviates', 'g.h': 'conforms' });
  const bite = readBite(SUBJECT, results);
  assert.deepEqual(bite.killedBy, ['a.b']);
  assert.deepEqual(bite.survivedBy, ['c.d']);
  assert.deepEqual(bite.unnamed, ['e.f']);
  assert.deepEqual(bite.failed, ['amplify-v6 a.b/1', 'amplify-v6 e.f/1']);
});

test('the kill table has a line a mutant, and the examples that none of them made fail', async () => {
  const survivor = readBite(SUBJECT, await seen({ 'a.b': 'deviates', 'e.f': 'deviates' }));
  const table = killTable([survivor], ['amplify-v6 x.y/1']);
  assert.match(table, /^\| `breaks-b` \| pool \| \*\*survived\*\* \| `a\.b` \| `c\.d` \| `e\.f` \|$/m);
  assert.match(table, /fail under no mutant\n\n- `amplify-v6 x\.y\/1`\n$/);
});

test('an example that passes on the honest pool and fails under no mutant is named', async () => {
  const bites = [readBite(SUBJECT, await seen({ 'a.b': 'deviates', 'c.d': 'conforms' }))];
  const honest = await seen({ 'a.b': 'conforms', 'c.d': 'conforms', 'e.f': 'not applicable' });
  assert.deepEqual(toothless(honest, bites), ['amplify-v6 c.d/1']);
});
