import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExecuted } from './executed';

const refusal = new Error('refused');

const SNIPPET = {
  confirm: async (code: string) => code,
  refuses: async () => Promise.reject(refusal),
  throws: () => {
    throw refusal;
  },
  hangs: () => new Promise(() => {}),
  limit: 3,
};

test('a function counts once it has ended, well or not; one that never ran or never ended is missing', async () => {
  const executed = createExecuted();
  const snippet = executed.watched('a.v5.ts', SNIPPET) as typeof SNIPPET;
  assert.deepEqual(executed.missing('a.v5.ts', SNIPPET), [
    'a.v5.ts: confirm',
    'a.v5.ts: refuses',
    'a.v5.ts: throws',
    'a.v5.ts: hangs',
  ]);
  assert.equal(await snippet.confirm('123456'), '123456');
  await assert.rejects(snippet.refuses(), refusal);
  assert.throws(() => snippet.throws(), refusal);
  void snippet.hangs();
  assert.equal(snippet.limit, 3);
  assert.deepEqual(executed.missing('a.v5.ts', SNIPPET), ['a.v5.ts: hangs']);
  assert.equal(executed.missing('a.v6.ts', SNIPPET).length, 4);
});
