import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { buildResults } from './build-results';
import { consoleTable } from './reporters/console-table';
import { githubAnnotations } from './reporters/github-annotations';
import { junit } from './reporters/junit';
import { markdownSummary } from './reporters/markdown-summary';
import type { Results } from './results';
import { STEPS } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';

const LACKING = `
  Given('it calls {word}, which is lacking', function (lacking) {
    const facts = { kind: 'NotApplicable', lacking };
    this.attach(JSON.stringify(facts), { mediaType: 'application/vnd.auth-conformance.failure+json' });
    throw Object.assign(new Error('what the answer says'), { name: 'NotApplicable' });
  });
  Given('it calls {word}, which is answered', function (operation) {
    const exchange = { atMs: 1, from: 'administrator', operation, request: {}, status: 200, durationMs: 1 };
    this.attach(JSON.stringify([exchange]), { mediaType: 'application/vnd.auth-conformance.wire+json' });
  });`;

const FEATURE = `Feature: F
@a.stands
Rule: R
Example: one
Then it calls AdminGetUser, which is answered
@b.lacks
Rule: S
Example: two
Then it calls AdminSetUserPassword, which is lacking
@c.lacks
Rule: T
Example: three
Then it stands
Example: four
Then it calls AdminSetUserPassword, which is lacking
`;

async function run(lacks?: readonly string[], level: 'must' | 'should' = 'must'): Promise<Results> {
  const envelopes = await runFixture({ features: { 'f.feature': FEATURE }, steps: STEPS + LACKING });
  const claims = [testClaim('a.stands'), testClaim('b.lacks', { level }), testClaim('c.lacks', { level })];
  const record = testRecord(claims, envelopes);
  return buildResults({ ...record, target: { ...record.target, ...(lacks && { lacks }) } });
}

const told = ({ findings }: Results) =>
  findings
    .filter(({ topic }) => topic === 'lacking operation')
    .map(({ severity, exitCode, message }) => [severity, exitCode, message]);

const LOST = 'The target lacks AdminSetUserPassword, which the suite calls: 2 claims were not looked at.';

test('an operation that the target lacks is told once, with what it cost: 2', async () => {
  const results = await run();
  assert.equal(results.exitCode, 2);
  assert.deepEqual(told(results), [['failure', 2, LOST]]);
  const { observed } = results.claims[2]?.verdicts['amplify-v6'] ?? {};
  assert.equal(observed, 'not looked at in c.lacks/2: AdminSetUserPassword');
});

test('every report tells it in one line', async () => {
  const results = await run();
  assert.ok(consoleTable(results, { colors: createColors(false) }).includes(`told (1)\n\n  ${LOST}\n`));
  assert.ok(markdownSummary(results).includes(`| ${LOST} |`));
  assert.ok(junit(results).includes(`<error type="gate" message="${LOST}"/>`));
  assert.ok(githubAnnotations(results).includes(`::error title=Amplify Auth Conformance::${LOST}\n`));
});

test('where the target file says so, it is to know: 0', async () => {
  const results = await run(['AdminSetUserPassword']);
  assert.equal(results.exitCode, 0);
  const message = 'The target lacks AdminSetUserPassword, as its file says: 2 claims were not looked at.';
  assert.deepEqual(told(results), [['notice', 0, message]]);
  assert.ok(consoleTable(results, { colors: createColors(false) }).includes(`\n  ${message}\n`));
  assert.ok(markdownSummary(results).includes(`- ${message}\n`));
});

test('another operation that goes missing is not covered by what the file says', async () => {
  assert.equal((await run(['AdminCreateUser'])).exitCode, 2);
});

test('an operation that the file says is lacking, and that is answered, is to know', async () => {
  const results = await run(['AdminSetUserPassword', 'AdminGetUser']);
  assert.equal(results.exitCode, 0);
  assert.deepEqual(told(results)[1], [
    'notice',
    0,
    'The target has AdminGetUser, which its file lists under "lacks": take it off the list.',
  ]);
});

test('what costs recommendations alone warns', async () => {
  const results = await run(undefined, 'should');
  assert.equal(results.exitCode, 0);
  assert.deepEqual(told(results), [['warning', 0, LOST]]);
});
