import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleError } from './example-error';
import { isPartOfDeviation, isSameDeviation, observedDeviation } from './observed-deviation';
import type { ExampleResult } from './results';

function failed(message: string, { seen, n = 1 }: { seen?: unknown; n?: number } = {}): ExampleResult {
  return {
    id: `a.b/${n}`,
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

test('what was seen goes before what was said about it, and the example before both', () => {
  assert.equal(observedDeviation([failed('she is in', { seen: 'signed out' })]), 'a.b/1: signed out');
  assert.equal(observedDeviation([failed('she\n  is in', { n: 12 })]), 'a.b/12: she is in');
});

test('what differs from run to run does not show', () => {
  const first = observedDeviation([
    failed('sub 5f0c4e0a-1111-4222-8333-123456789abc of alice-0a1b2c3d@example.com'),
  ]);
  const second = observedDeviation([
    failed('sub 00000000-aaaa-4bbb-8ccc-fedcba987654 of alice-ffffffff@example.com'),
  ]);
  assert.equal(first, second);
  assert.equal(first, 'a.b/1: sub * of alice-*@example.com');
});

test('two examples that see the same are two', () => {
  assert.equal(observedDeviation([failed('x'), failed('x', { n: 2 })]), 'a.b/1: x; a.b/2: x');
});

test('deviations are compared as sets of an example and what it saw', () => {
  const both = 'a.b/1: x; y; a.b/2: x; y';
  assert.ok(isSameDeviation(both, 'a.b/2: x; y; a.b/1: x; y'));
  for (const other of [
    'a.b/1: x; y',
    'a.b/1: x; y; a.b/3: x; y',
    'a.b/1: x; a.b/2: x; y',
    `${both}; a.b/3: x`,
  ]) {
    assert.ok(!isSameDeviation(both, other), other);
    assert.ok(!isSameDeviation(other, both), other);
  }
  assert.ok(isPartOfDeviation('a.b/1: x; y', both));
  assert.ok(!isPartOfDeviation('a.b/1: x', both));
  assert.ok(!isPartOfDeviation('a.b/1: y', both));
});
