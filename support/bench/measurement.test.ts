import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed } from './measurement';

const line = (target: Parameters<typeof printed>[0]['target'], value: number) =>
  printed({ name: 'calls', unit: '/s', value, ...(target && { target }) });

test('a missed target is said, whichever way it lies', () => {
  assert.match(line({ atLeast: 1000 }, 999), /target at least 1,000: NOT MET$/);
  assert.match(line({ atMost: 1.5 }, 1.51), /target at most 1.5: NOT MET$/);
});

test('a met target, and none', () => {
  assert.match(line({ atLeast: 1000 }, 1000), /: met$/);
  assert.match(line(undefined, 1234), /^calls +1,234 \/s$/);
});
