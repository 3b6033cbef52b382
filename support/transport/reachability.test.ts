import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReachability } from './reachability';

const QUICK_MS = 10;
const SLOW_MS = 8_000;

function watch(answers: readonly boolean[] = []) {
  const probes = [...answers];
  const told: string[] = [];
  const reachability = createReachability({
    probe: async () => probes.shift() ?? true,
    onGivenUp: (reason) => told.push(reason),
  });
  return { reachability, probes, told };
}

test('while everything is answered, nobody probes', async () => {
  const { reachability, probes } = watch([false]);
  reachability.answered();
  await reachability.expectReachable();
  assert.equal(probes.length, 1);
});

test('after a failure an example waits until the pool is back', async () => {
  const { reachability, probes, told } = watch([false, false, true]);
  reachability.failed('ECONNRESET', QUICK_MS);
  await reachability.expectReachable();
  assert.deepEqual([probes, told, reachability.isSuspended], [[], [], false]);
});

test('a client that tries again at once counts once', () => {
  const { reachability } = watch();
  for (let attempt = 0; attempt < 50; attempt += 1) reachability.failed('ECONNREFUSED', QUICK_MS);
  assert.deepEqual([reachability.hasGivenUp, reachability.isSuspended], [false, false]);
});

test('a call that waited in vain suspends the others until the pool answers', async () => {
  const { reachability } = watch();
  reachability.failed('TimeoutError', SLOW_MS);
  assert.deepEqual([reachability.hasGivenUp, reachability.isSuspended], [false, true]);
  reachability.answered();
  assert.equal(reachability.isSuspended, false);
});

test('six examples in a row that fail are enough, though the probe be answered, and so are three slow ones', async () => {
  for (const [tookMs, examples] of [
    [QUICK_MS, 6],
    [SLOW_MS, 3],
  ] as const) {
    const { reachability, told } = watch();
    for (let example = 1; example < examples; example += 1) {
      await reachability.expectReachable();
      reachability.failed('HTTP 502', tookMs);
    }
    assert.equal(reachability.hasGivenUp, false);
    await reachability.expectReachable();
    reachability.failed('HTTP 502', tookMs);
    assert.deepEqual([reachability.hasGivenUp, told], [true, ['HTTP 502']]);
    await assert.rejects(reachability.expectReachable(), { name: 'CannotTell', message: /HTTP 502/ });
  }
});

test('an answer in between starts the count anew', async () => {
  const { reachability } = watch();
  for (let example = 0; example < 30; example += 1) {
    await reachability.expectReachable();
    reachability.failed('ECONNRESET', QUICK_MS);
    reachability.answered();
  }
  assert.equal(reachability.hasGivenUp, false);
});

test('what others found stops this thread too', async () => {
  const { reachability, told } = watch();
  reachability.giveUp('ETIMEDOUT');
  reachability.giveUp('ETIMEDOUT');
  assert.equal(told.length, 1);
  await assert.rejects(reachability.expectReachable(), { name: 'CannotTell' });
});
