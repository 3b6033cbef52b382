import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ARROWS, PARTS } from './architecture-parts';

test('the picture shows parts that there are, each of them reached or reaching', () => {
  const drawn = new Set(ARROWS.flat());
  for (const [name, { path }] of Object.entries(PARTS)) {
    assert.ok(existsSync(join(resolve(__dirname, '../../..'), path)), path);
    // The pool is reached over HTTP alone, which is a line of its own.
    assert.equal(drawn.has(name as keyof typeof PARTS), name !== 'pool', name);
  }
});

test('every arrow leads down', () => {
  for (const [from, to] of ARROWS) assert.ok(PARTS[from].at[1] < PARTS[to].at[1], `${from} to ${to}`);
});
