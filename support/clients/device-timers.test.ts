import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceTimers } from './device-timers';

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a timer fires once with its arguments', async () => {
  const fired: unknown[] = [];
  createDeviceTimers(1).setTimeout((value) => fired.push(value), 0, 'now');
  await turn();
  assert.deepEqual(fired, ['now']);
});

test('no timer keeps the process alive', () => {
  const timers = createDeviceTimers(1);
  assert.equal(timers.setTimeout(() => undefined, 60_000).hasRef(), false);
  assert.equal(timers.setInterval(() => undefined, 60_000).hasRef(), false);
  timers.close();
});

test('closing ends what runs and what is set afterwards', async () => {
  const timers = createDeviceTimers(1);
  let fired = 0;
  const count = () => {
    fired += 1;
  };
  timers.setTimeout(count, 1);
  timers.setInterval(count, 1);
  timers.close();
  timers.setTimeout(count, 1);
  await turn();
  assert.equal(fired, 0);
});

test('a faster pace shortens the waiting', async () => {
  let fired = false;
  createDeviceTimers(1_000_000).setTimeout(() => {
    fired = true;
  }, 600_000);
  await turn();
  assert.equal(fired, true);
});

test('time that passes at once fires what falls due, in order and once, and brings the rest nearer', async () => {
  const timers = createDeviceTimers(1);
  const fired: string[] = [];
  timers.setTimeout(() => fired.push('three minutes'), 180_000);
  timers.setTimeout(() => fired.push('one minute'), 60_000);
  timers.clear(timers.setTimeout(() => fired.push('cleared'), 60_000));
  timers.elapse(120);
  assert.deepEqual(fired, ['one minute']);
  timers.elapse(120);
  await turn();
  assert.deepEqual(fired, ['one minute', 'three minutes']);
});
