import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildResults } from './build-results';
import type { Results } from './results';
import { STEPS } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';

const REFUSES = `
  Given('the pool answers {word} {string} and it deviates', function (error, message) {
    const exchange = { atMs: 1, from: "Alice's device", operation: 'InitiateAuth', request: {}, status: 400, error,
      response: { __type: error, message }, durationMs: 1 };
    this.attach(JSON.stringify([exchange]), { mediaType: 'application/vnd.auth-conformance.wire+json' });
    throw Object.assign(new Error('Alice signs in: ' + error), { name: 'Deviation' });
  });`;

const answers = (error: string, message: string): string =>
  `Example: e\nThen the pool answers ${error} "${message}" and it deviates\n`;

const REFUSED = answers(
  'UserLambdaValidationException',
  'PreAuthentication failed with error Closed on Sundays.',
);

async function run(
  examples: Readonly<Record<string, string>>,
  harmlessTriggers: readonly string[] = ['PreAuthentication'],
): Promise<Results> {
  const rules = Object.entries(examples).map(([claim, text]) => `@${claim}\nRule: ${claim}\n${text}`);
  const envelopes = await runFixture({
    features: { 'f.feature': `Feature: F\n${rules.join('')}` },
    steps: STEPS + REFUSES,
  });
  const record = testRecord(
    Object.keys(examples).map((id) => testClaim(id)),
    envelopes,
  );
  return buildResults({ ...record, target: { ...record.target, harmlessTriggers } });
}

const failures = ({ findings }: Results) =>
  findings.flatMap(({ severity, topic, message }) => (severity === 'failure' ? [[topic, message]] : []));

test('a trigger said to be harmless that refuses everybody is one finding: 1', async () => {
  const results = await run({ 'a.one': REFUSED + REFUSED, 'b.two': REFUSED });
  assert.equal(results.exitCode, 1);
  assert.deepEqual(failures(results), [
    ['refusing trigger', "PreAuthentication, declared harmless, refused 3 sign-ins: 'Closed on Sundays.'"],
  ]);
});

test('an answer of the function that cannot be read, and one that broke off, count alike', async () => {
  const results = await run({
    'a.one': answers('InvalidLambdaResponseException', 'Unrecognizable lambda output'),
    'b.two': answers(
      'UnexpectedLambdaException',
      'PreAuthentication invocation failed due to error TooManyRequests.',
    ),
  });
  assert.equal(results.exitCode, 1);
  assert.deepEqual(failures(results), [
    [
      'refusing trigger',
      "PreAuthentication, declared harmless, refused 2 sign-ins: 'Unrecognizable lambda output'",
    ],
  ]);
});

test('a deviation beside it stays one of its own', async () => {
  const results = await run({ 'a.one': `${REFUSED}Example: f\nThen it deviates\n`, 'b.two': REFUSED });
  assert.deepEqual(
    failures(results).map(([topic]) => topic),
    ['refusing trigger', undefined],
  );
});

test('where no trigger is said to be harmless, each deviation is told', async () => {
  assert.equal(failures(await run({ 'a.one': REFUSED, 'b.two': REFUSED }, [])).length, 2);
});
