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
  assert.equal(
    lines.filter((line) => /^amplify-v6: \d+ of 21 examples(?:, 1 failed)?$/.test(line)).length,
    10,
  );
  assert.equal(lines.at(-1), 'amplify-v6: 21 of 21 examples, 1 failed');
  assert.match(lines.at(-2) ?? '', /^amplify-v6: one: failed: Expected values to be strictly equal/);
  assert.ok(!text.includes('\r'));
});

test('on a narrow terminal: one line, rewritten, and taken away at the end', async () => {
  const text = await written({ examples: one('it stands').repeat(3) }, { isTTY: true, columns: 32 });
  assert.ok(!text.includes('\n'));
  assert.equal(text.split('\r\u001B[2K').at(-1), '');
  assert.equal(text.split('\r\u001B[2K').at(-2), 'amplify-v6: 3 of 3 examples');
});

test('what is not applicable is counted and not told, unless something else goes wrong with it', async () => {
  const text = await written({ examples: one('it is not applicable').repeat(2) + one('it stands') }, {});
  assert.equal(text.split('\n').at(-2), 'amplify-v6: 3 of 3 examples, 2 not applicable');
  assert.ok(!text.includes('no clock'), text);
  const leak = "After(() => { throw new Error('somebody was left behind'); });";
  const failing = await written({ examples: one('it is not applicable'), steps: STEPS + leak }, {});
  assert.match(failing, /^amplify-v6: one: suite fault: somebody was left behind$/m);
  assert.match(failing, /1 of 1 examples, 1 suite fault$/m);
});

test('an attempt that will be retried is not told; the last one is', async () => {
  const text = await written({ examples: one('it deviates'), retry: 2 }, {});
  assert.equal([...text.matchAll(/failed:/g)].length, 1);
  assert.match(text, /1 of 1 examples/);
});

test('on a terminal with room: a bar that fills', async () => {
  const text = await written({ examples: one('it stands').repeat(4) }, { isTTY: true, columns: 80 });
  const lines = text.split('\r\u001B[2K').filter((line) => line !== '');
  assert.deepEqual(
    lines.map((line) => line.replaceAll(/[^━]/g, '').length),
    [10, 20, 30, 40],
  );
  assert.ok(lines.every((line) => line.length < 80));
});

test('what a target lacks is counted, and told at the end of the run alone', async () => {
  const text = await written({ examples: one('it is not applicable').repeat(5) }, {});
  assert.match(text, /5 of 5 examples, 5 not applicable\n$/);
  assert.doesNotMatch(text, /no clock/);
});

test('one failure that stops example after example is told three times', async () => {
  const text = await written({ examples: one('it cannot be told').repeat(9) + one('it deviates') }, {});
  assert.equal([...text.matchAll(/cannot tell: throttled/g)].length, 3);
  assert.match(text, /failed: Expected/);
  assert.match(text, /10 of 10 examples, 9 cannot tell, 1 failed\n$/);
});

test('what met a disturbed way to the pool is told as the verdict tells it', async () => {
  const wire = JSON.stringify([{ from: "Alice's device", operation: 'SignUp', disturbance: 'ECONNRESET' }]);
  const attach = `After(function () {
    this.attach(${JSON.stringify(wire)}, { mediaType: 'application/vnd.auth-conformance.wire+json' });
  });`;
  const text = await written({ examples: one('it stands') + one('it deviates'), steps: STEPS + attach }, {});
  assert.equal(
    [...text.matchAll(/cannot tell: The way to the pool was disturbed: Alice's device: SignUp: ECONNRESET/g)]
      .length,
    2,
  );
  assert.match(text, /2 of 2 examples, 2 cannot tell\n$/);
});
