import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { notExecuted } from './not-executed';
import { referenceRows } from './reference-row';

/** Executed rows below which the reference is no longer what the pool is built from. Only ever raised. */
const EXECUTED_AT_LEAST = 376;

/** Ids of the calls `row('CF-09', ...)`, each with the file that makes it. */
const executed = readdirSync(__dirname)
  .filter((file) => file.endsWith('.rows.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(__dirname, file), 'utf8').matchAll(/\brow\(\s*'([A-Z]+-\d+)'/g)].map(
      ([, id = '']) => ({ id, file }),
    ),
  );

test('every row is executed once or says why it is not', () => {
  const files = Map.groupBy(executed, ({ id }) => id);
  const problems = [...referenceRows.keys()].flatMap((id) => {
    const places = [
      ...(files.get(id) ?? []).map(({ file }) => file),
      ...(Object.hasOwn(notExecuted, id) ? ['not-executed.ts'] : []),
    ];
    return places.length === 1 ? [] : [`${id}: ${places.join(', ') || 'nowhere'}`];
  });
  assert.deepEqual(problems, []);
});

test('no reason outlives its row, and none is empty', () => {
  const stale = Object.entries(notExecuted).filter(
    ([id, reason]) => !referenceRows.has(id) || reason.trim() === '',
  );
  assert.deepEqual(stale, []);
});

test(`at least ${EXECUTED_AT_LEAST} rows are executed`, () => {
  assert.ok(executed.length >= EXECUTED_AT_LEAST, `${executed.length} are executed`);
});

test('the ids of rows.json are unique', async () => {
  const { default: rows } = await import('./rows.json');
  assert.equal(referenceRows.size, rows.length);
});
