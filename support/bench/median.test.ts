import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median } from './median';

test('nothing has no median', () => {
  assert.throws(() => median([]), RangeError);
});

test('the middle, or between the two middles', () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])], [2, 2.5, 7]);
});
