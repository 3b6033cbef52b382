import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askAgain, MOST_ATTEMPTS } from './ask-again';

function answering(answers: readonly string[]) {
  const left = [...answers];
  return { left, send: async () => left.shift() ?? 'turned away' };
}

const isTurnedAway = (answer: string) => answer === 'turned away';

test('what is turned away is asked again until it is answered, and the attempts are counted', async () => {
  const { send } = answering(['turned away', 'turned away', 'refused']);
  assert.deepEqual(await askAgain(send, isTurnedAway), { outcome: 'refused', attempts: 3 });
});

test('what is answered is asked once, whatever the answer', async () => {
  const { send, left } = answering(['refused', 'done']);
  assert.deepEqual(await askAgain(send, isTurnedAway), { outcome: 'refused', attempts: 1 });
  assert.deepEqual(left, ['done']);
});

test('the patience ends, with the last answer', async () => {
  const startedAt = performance.now();
  const { send } = answering([]);
  assert.deepEqual(await askAgain(send, isTurnedAway), { outcome: 'turned away', attempts: MOST_ATTEMPTS });
  const tookMs = performance.now() - startedAt;
  assert.ok(tookMs > 4_000, `gave up after ${tookMs} ms`);
});

test('what is thrown is not asked again', async () => {
  let asked = 0;
  const send = async () => {
    asked += 1;
    throw new TypeError('fetch failed');
  };
  await assert.rejects(askAgain(send, isTurnedAway), TypeError);
  assert.equal(asked, 1);
});

test('the waiting can be ended', async () => {
  const { send } = answering([]);
  await assert.rejects(askAgain(send, isTurnedAway, AbortSignal.timeout(50)), { name: 'AbortError' });
});
