import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { Progress, type ProgressOutput } from './progress';
import { one, STEPS } from './testing/results-of';
import { type Fixture, runFixture } from './testing/run-fixture';

async function written(
  fixture: Partial<Fixture> & { readonly examples: string },
  terminal: Omit<ProgressOutput, 'write'>,
): Promise<string> {
  let text = '';
  const output = { ...terminal, write: (part: string) => (text += part) };
  const progress = new Progress('amplify-v6', output, createColors(false));
  const features = { 'f.feature': `Feature: F\n${fixture.examples}` };
  for (const envelope of await runFixture({ steps: STEPS, ...fixture, features }))
    progress.onMessage(envelope);
  return text;
}

test('off a terminal: a line every tenth, and failures at once', async () => {
  const text = await written({ examples: one('it stands').repeat(20) + one('it deviates') }, {});
  const lines = text.trimEnd().split('\n');
  assert.equal(lines.filter((line) => /^amplify-v6: \d+ of 21 examples$/.test(line)).length, 10);
  assert.equal(lines.at(-1), 'amplify-v6: 21 of 21 examples');
  assert.match(lines.at(-2) ?? '', /^amplify-v6: one: failed: Expected values to be strictly equal/);
  assert.ok(!text.includes('\r'));
});

test('on a terminal: one line, rewritten, cut to the width, and taken away at the end', async () => {
  const text = await written({ examples: one('it stands').repeat(3) }, { isTTY: true, columns: 20 });
  assert.ok(!text.includes('\n'));
  assert.equal(text.split('\r\u001B[2K').at(-1), '');
  assert.equal(text.split('\r\u001B[2K').at(-2), 'amplify-v6: 3 of 3 ');
});

test('what is not applicable is counted and not told, unless something else goes wrong with it', async () => {
  const text = await written({ examples: one('it is not applicable').repeat(2) + one('it stands') }, {});
  assert.equal(text.split('\n').at(-2), 'amplify-v6: 3 of 3 examples, 2 not applicable');
  assert.ok(!text.includes('no clock'), text);
  const leak = "After(() => { throw new Error('somebody was left behind'); });";
  const failing = await written({ examples: one('it is not applicable'), steps: STEPS + leak }, {});
  assert.match(failing, /^amplify-v6: one: suite fault: somebody was left behind$/m);
  assert.match(failing, /1 of 1 examples$/m);
});

test('an attempt that will be retried is not told; the last one is', async () => {
  const text = await written({ examples: one('it deviates'), retry: 2 }, {});
  assert.equal([...text.matchAll(/failed:/g)].length, 1);
  assert.match(text, /1 of 1 examples/);
});
