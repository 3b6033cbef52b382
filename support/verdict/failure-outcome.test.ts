import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { failureOutcome } from './failure-outcome';
import { one, resultsOf, verdictIn } from './testing/results-of';

const OUTCOMES = {
  Deviation: 'failed',
  CannotTell: 'cannot tell',
  NotApplicable: 'not applicable',
  SuiteFault: 'suite fault',
  UsageError: 'suite fault',
} as const;

for (const parallel of [0, 2]) {
  test(`the suite's own errors are told apart in Cucumber's messages, with ${parallel} workers`, async () => {
    const source = JSON.stringify(join(__dirname, '../conformance-error.ts'));
    const steps = `const { ConformanceError } = require(${source});
      Given('{word} is thrown', (kind) => { throw new ConformanceError(kind, 'first line: 1\\nsecond'); });`;
    const kinds = Object.keys(OUTCOMES);
    const examples = kinds.map((kind) => one(`${kind} is thrown`)).join('');
    const results = await resultsOf(examples, { steps, parallel });
    assert.deepEqual(
      verdictIn(results).examples.map(({ outcome, error }) => [error?.kind, outcome]),
      Object.entries(OUTCOMES),
    );
    assert.equal(verdictIn(results).examples[0]?.error?.message, 'first line: 1\nsecond');
  });
}

test('an error that nobody knows is the suite’s fault, whatever its message says', () => {
  for (const [type, message] of [
    ['TypeError', 'Deviation: x'],
    ['Error', 'AssertionError'],
    ['RangeError', 'function timed out, ensure the promise resolves within 5 milliseconds'],
    ['NotAuthorizedException', 'Incorrect username or password.'],
  ] as const) {
    const stackTrace = `${type}: ${message}\n    at somewhere`;
    assert.equal(failureOutcome({ type, message, stackTrace }).outcome, 'suite fault', type);
  }
});
