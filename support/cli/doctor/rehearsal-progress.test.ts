import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { one, STEPS } from '../../verdict/testing/results-of';
import { runFixture } from '../../verdict/testing/run-fixture';
import { rehearsalProgress } from './rehearsal-progress';

test('what fails in a rehearsal looks like no verdict; a fault of the suite is told', async () => {
  let text = '';
  const output = { write: (part: string) => (text += part) };
  const onMessage = rehearsalProgress('amplify-v6', output, createColors(false));
  const steps = ['it deviates', 'it cannot be told', 'it is not applicable', 'it breaks', 'nobody knows it'];
  const features = { 'f.feature': `Feature: F\n${steps.map(one).join('')}` };
  for (const envelope of await runFixture({ features, steps: STEPS })) onMessage(envelope);
  assert.doesNotMatch(text, /failed|cannot tell/);
  assert.match(text, /^rehearsal on amplify-v6: one: suite fault: Cannot read/m);
  assert.match(text, /^rehearsal on amplify-v6: one: suite fault: a step is undefined/m);
  assert.match(text, /rehearsal on amplify-v6: 5 of 5 examples, 1 not applicable, 2 suite fault\n$/);
});
