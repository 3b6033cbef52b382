import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleError } from './example-error';
import { observedDeviation } from './observed-deviation';
import type { ExampleResult } from './results';

function failed(message: string, seen?: unknown): ExampleResult {
  return {
    id: 'a.b/1',
    title: { en: 'one', fr: 'un' },
    file: 'f.feature',
    line: 1,
    outcome: 'failed',
    relation: 'confirms',
    durationMs: 0,
    attempts: 1,
    error: exampleError('Deviation', message, { seen }),
    steps: [],
    wire: [],
  };
}

test('what was seen goes before what was said about it', () => {
  assert.equal(observedDeviation([failed('she is in', 'signed out')]), 'signed out');
  assert.equal(observedDeviation([failed('she\n  is in')]), 'she is in');
});

test('what differs from run to run does not show', () => {
  const first = observedDeviation([
    failed('sub 5f0c4e0a-1111-4222-8333-123456789abc of alice-0a1b2c3d@example.com'),
  ]);
  const second = observedDeviation([
    failed('sub 00000000-aaaa-4bbb-8ccc-fedcba987654 of alice-ffffffff@example.com'),
  ]);
  assert.equal(first, second);
  assert.equal(first, 'sub * of alice-*@example.com');
});

test('the same seen twice is said once; different things are all said', () => {
  assert.equal(observedDeviation([failed('x'), failed('x'), failed('y')]), 'x; y');
});
