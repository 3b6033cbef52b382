import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layOutSequence } from './sequence-layout';

const about = { atMs: 1, request: {}, durationMs: 1 };

it('gives each sender a line and each exchange a row, in the order of time', () => {
  const { senders, poolX, rows, width } = layOutSequence([
    { ...about, from: 'administrator', operation: 'AdminCreateUser', status: 200 },
    {
      ...about,
      from: "Alice's phone",
      operation: 'InitiateAuth',
      status: 400,
      error: 'UserNotFoundException',
    },
    { ...about, from: 'administrator', operation: 'AdminGetUser' },
  ]);
  assert.deepEqual(
    senders.map(({ name }) => name),
    ['administrator', "Alice's phone"],
  );
  assert.ok(senders.every(({ x }) => x < poolX) && poolX < width);
  assert.deepEqual(
    rows.map(({ x, operation, answer, isRefused }) => [x, operation, answer, isRefused]),
    [
      [senders[0]?.x, 'AdminCreateUser', '200', false],
      [senders[1]?.x, 'InitiateAuth', 'UserNotFoundException', true],
      [senders[0]?.x, 'AdminGetUser', '', false],
    ],
  );
  assert.ok(rows.every(({ y }, index) => index === 0 || y > (rows[index - 1]?.y ?? 0)));
});
