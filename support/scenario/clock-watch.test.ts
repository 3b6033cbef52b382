import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchClock } from './clock-watch';

/** A machine of which both clocks are told what they show. */
function machine() {
  const shown = { wall: Date.UTC(2026, 0, 1), monotonic: 5_000 };
  const watch = watchClock(
    () => shown.wall,
    () => shown.monotonic,
  );
  const pass = (ms: number) => {
    shown.wall += ms;
    shown.monotonic += ms;
  };
  return { shown, watch, pass };
}

test('time that passes moves no clock, however much of it', () => {
  const { watch, pass } = machine();
  pass(3 * 3_600_000);
  assert.equal(watch.finding(), undefined);
});

const SET: readonly (readonly [number, string | undefined])[] = [
  [999, undefined],
  [-999, undefined],
  [1_500, 'moved by 1.5 s'],
  [7_200_000, 'moved by 2 h'],
  [-3_600_000, 'moved back by 1 h'],
  [86_400_000, 'moved by 1 day'],
  [3 * 86_400_000, 'moved by 3 days'],
];

for (const [ms, said] of SET) {
  test(`a clock that is set by ${ms} ms: ${said ?? 'within the tolerance'}`, () => {
    const { shown, watch, pass } = machine();
    pass(400);
    shown.wall += ms;
    pass(400);
    assert.equal(watch.finding(), said && `The clock of this machine ${said} while the example ran`);
  });
}

test('a clock that was set back again is noticed by whoever looked in between', () => {
  const { shown, watch } = machine();
  shown.wall += 7_200_000;
  watch.look();
  shown.wall -= 7_200_000;
  assert.match(watch.finding() ?? '', /moved by 2 h/);
});

test('the clocks of this machine agree', async () => {
  const watch = watchClock();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(watch.finding(), undefined);
});
