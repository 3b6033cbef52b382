import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildResults } from './build-results';
import { one, onlyExample, resultsOf, STEPS, verdictIn } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';

test('an example that stands makes its claim conform, and the run exit with 0', async () => {
  const results = await resultsOf(one('it stands'));
  assert.equal(verdictIn(results).verdict, 'conforms');
  assert.equal(verdictIn(results).relation, 'confirms');
  assert.equal(verdictIn(results).standing, 'simulated');
  assert.equal(results.exitCode, 0);
  assert.deepEqual(results.findings, []);
  assert.equal(results.summary['amplify-v6']?.conforms, 1);
  const example = onlyExample(results);
  assert.deepEqual(
    { ...example, durationMs: 0, steps: example.steps.map((step) => ({ ...step, durationMs: 0 })) },
    {
      id: 'a.b/1',
      title: { en: 'one', fr: 'one (fr)' },
      file: 'f.feature',
      line: 4,
      outcome: 'passed',
      relation: 'confirms',
      durationMs: 0,
      attempts: 1,
      steps: [{ keyword: 'Then', text: 'it stands', outcome: 'passed', durationMs: 0 }],
      wire: [],
    },
  );
});

test('a failed assertion is a deviation: 1', async () => {
  const results = await resultsOf(one('it deviates'));
  assert.equal(onlyExample(results).outcome, 'failed');
  assert.equal(onlyExample(results).error?.kind, 'AssertionError');
  assert.equal(verdictIn(results).verdict, 'deviates');
  assert.match(verdictIn(results).observed ?? '', /seen/);
  assert.equal(results.exitCode, 1);
});

for (const [step, outcome, kind, exitCode] of [
  ['it stays silent', 'cannot tell', 'TimeOut', 2],
  ['it cannot be told', 'cannot tell', 'CannotTell', 2],
  ['it is skipped', 'suite fault', 'SkippedWithoutReason', 3],
  ['it is pending', 'suite fault', 'pending', 3],
  ['it is unheard of', 'suite fault', 'undefined', 3],
  ['it is said twice', 'suite fault', 'ambiguous', 3],
  ['it breaks', 'suite fault', 'TypeError', 3],
] as const) {
  test(`"${step}" is a ${outcome} (${kind}): ${exitCode}`, async () => {
    const results = await resultsOf(one(step));
    assert.equal(onlyExample(results).outcome, outcome);
    assert.equal(onlyExample(results).error?.kind, kind);
    assert.equal(verdictIn(results).verdict, 'cannot tell');
    assert.equal(verdictIn(results).standing, undefined);
    assert.equal(results.exitCode, exitCode);
  });
}

test('zero scenarios are never green: 3', async () => {
  const results = await resultsOf('', { features: { 'f.feature': 'Feature: empty\n' } });
  assert.equal(verdictIn(results).verdict, 'untested');
  assert.equal(results.exitCode, 3);
  assert.match(results.findings[0]?.message ?? '', /nothing was checked/);
});

test('a selection that selects no example is never green: 3', async () => {
  const results = await resultsOf(one('it stands'), { tags: '@nothing' });
  assert.equal(results.exitCode, 3);
});

test('a Rule without examples leaves its must claim untested: 1', async () => {
  const feature = `Feature: F\n@a.b\nRule: R\n@c.d\nRule: S\n${one('it stands')}`;
  const envelopes = await runFixture({ features: { 'f.feature': feature }, steps: STEPS });
  const results = buildResults(testRecord([testClaim('a.b'), testClaim('c.d')], envelopes));
  assert.equal(verdictIn(results).verdict, 'untested');
  assert.equal(verdictIn(results, 'c.d').verdict, 'conforms');
  assert.equal(results.exitCode, 1);
});

test('an example without steps shows nothing: 3', async () => {
  const results = await resultsOf('Example: empty\n');
  assert.equal(onlyExample(results).error?.kind, 'NoSteps');
  assert.equal(results.exitCode, 3);
});

test('what passes only on retry cannot be told: 2', async () => {
  const steps = `let n = 0; Given('it stands at last', () => { n += 1; assert.equal(n, 2); });`;
  const results = await resultsOf(one('it stands at last'), { steps, retry: 1 });
  assert.equal(onlyExample(results).outcome, 'cannot tell');
  assert.equal(onlyExample(results).attempts, 2);
  assert.match(verdictIn(results).reason ?? '', /Passed only at attempt 2; before that, AssertionError/);
  assert.equal(results.exitCode, 2);
});

test('what fails at every attempt deviates: 1', async () => {
  const results = await resultsOf(one('it deviates'), { retry: 1 });
  assert.equal(onlyExample(results).attempts, 2);
  assert.equal(results.exitCode, 1);
});

test('a skip with a reason attached is what the reason says', async () => {
  const attach = (verdict: string): string => `Given('it abstains', function () {
    this.attach(JSON.stringify({ verdict: '${verdict}', reason: 'no SMS here' }),
      { mediaType: 'application/vnd.auth-conformance.reason+json' });
    return 'skipped';
  });`;
  const inapplicable = onlyExample(await resultsOf(one('it abstains'), { steps: attach('not applicable') }));
  assert.equal(inapplicable.outcome, 'not applicable');
  assert.equal(inapplicable.error?.message, 'no SMS here');
  assert.equal(
    onlyExample(await resultsOf(one('it abstains'), { steps: attach('cannot tell') })).outcome,
    'cannot tell',
  );
  assert.equal(
    onlyExample(await resultsOf(one('it abstains'), { steps: attach('passed') })).outcome,
    'suite fault',
  );
});

test('the wire, whichever way it was attached, and the facts of a failure reach the example', async () => {
  const steps = `Given('it talks', function () {
    const exchange = (operation) => [{ atMs: 1, from: 'administrator', operation, request: {}, status: 200, durationMs: 2 }];
    const media = 'application/vnd.auth-conformance.wire+json';
    this.attach(JSON.stringify(exchange('SignUp')), { mediaType: media });
    this.attach(Buffer.from(JSON.stringify(exchange('GetUser'))), { mediaType: media });
    this.attach(JSON.stringify({ kind: 'Deviation', expected: true, seen: { a: 1 }, next: 'Look.' }),
      { mediaType: 'application/vnd.auth-conformance.failure+json' });
    throw Object.assign(new Error('she is signed in'), { name: 'Deviation' });
  });`;
  const example = onlyExample(await resultsOf(one('it talks'), { steps }));
  assert.deepEqual(
    example.wire.map(({ operation }) => operation),
    ['SignUp', 'GetUser'],
  );
  assert.equal(example.outcome, 'failed');
  assert.deepEqual(example.error, {
    kind: 'Deviation',
    message: 'she is signed in',
    expected: 'true',
    seen: '{ a: 1 }',
    next: 'Look.',
  });
});

test('examples have the same ids whatever is filtered out, and a client’s own are no gap for the other', async () => {
  const examples = `@v5 @refutes\nExample: for v5\nThen it stands\n@v6 @qualifies\nExample: for v6\nThen it stands\n`;
  const results = await resultsOf(examples, { tags: 'not @v5' });
  assert.equal(onlyExample(results).id, 'a.b/2');
  assert.equal(verdictIn(results).relation, 'qualifies');
  assert.equal(verdictIn(results).verdict, 'conforms');
});

test('an applicable example that a full run leaves out leaves the claim untested; a selection says so', async () => {
  const examples = `${one('it stands')}@slow\nExample: two\nThen it stands\n`;
  const full = await resultsOf(examples, { tags: 'not @slow' });
  assert.equal(verdictIn(full).verdict, 'untested');
  assert.equal(full.exitCode, 1);
  const part = await resultsOf(
    examples,
    { tags: 'not @slow' },
    { selection: { kind: 'only', claims: { 'amplify-v6': new Set(['a.b']) } } },
  );
  assert.equal(verdictIn(part).verdict, 'conforms');
  assert.equal(verdictIn(part).reason, '1 of 2 examples ran');
  assert.equal(verdictIn(part).leftOut, 1);
  assert.equal(part.exitCode, 0);
  assert.deepEqual(
    part.findings.map(({ severity, message }) => [severity, message]),
    [['notice', 'Conforms in part: 1 of 2 examples ran']],
  );
});

test('claims outside the selection are not required', async () => {
  const envelopes = await runFixture({
    features: {
      'f.feature': `Feature: F\n@a.b\nRule: R\n${one('it stands')}@c.d\nRule: S\n${one('it stands')}`,
    },
    steps: STEPS,
    tags: '@a.b',
  });
  const record = testRecord([testClaim('a.b'), testClaim('c.d')], envelopes, {
    selection: { kind: 'only', claims: { 'amplify-v6': new Set(['a.b']) } },
  });
  const results = buildResults(record);
  assert.equal(results.exitCode, 0);
  assert.equal(verdictIn(results, 'c.d').reason, 'outside the selection of this run');
  assert.equal(buildResults({ ...record, selection: { kind: 'everything' } }).exitCode, 1);
});

test('in part, the relation is that of the examples that ran', async () => {
  const examples = `${one('it stands')}@slow @refutes\n${one('it stands')}`;
  const selection = { kind: 'only', claims: { 'amplify-v6': new Set(['a.b']) } } as const;
  const part = await resultsOf(examples, { tags: 'not @slow' }, { selection });
  assert.equal(verdictIn(part).relation, 'confirms');
  assert.equal(verdictIn(await resultsOf(examples)).relation, 'refutes');
});

test('a client is asked only for its own part of a selection; what was asked for and did not run is untested', async () => {
  const envelopes = await runFixture({
    features: { 'f.feature': `Feature: F\n@a.b\nRule: R\n${one('it stands')}` },
    steps: STEPS,
  });
  const run = (v6: readonly string[]) =>
    buildResults(
      testRecord([testClaim('a.b'), testClaim('c.d')], envelopes, {
        selection: {
          kind: 'only',
          claims: { 'amplify-v5': new Set(['a.b', 'c.d']), 'amplify-v6': new Set(v6) },
        },
      }),
    );
  assert.equal(run(['a.b']).exitCode, 0);
  assert.equal(run(['a.b', 'c.d']).exitCode, 1);
});

const SCENARIO = (lines: string) => `Example: one\n${lines}\n`;

for (const [what, lines] of [
  ['no Then', 'Given it stands\nWhen it stands\nAnd it stands'],
  ['no Then after the last When', 'Given it stands\nThen it stands\nWhen it stands'],
  ['asterisks only', '* it stands'],
] as const) {
  test(`an example with ${what} observes nothing: 3`, async () => {
    const results = await resultsOf(SCENARIO(lines));
    assert.equal(onlyExample(results).outcome, 'suite fault');
    assert.equal(onlyExample(results).error?.kind, 'NoObservation');
    assert.equal(results.exitCode, 3);
  });
}

test('a Then, also in French and followed by And, observes', async () => {
  assert.equal((await resultsOf(SCENARIO('When it stands\nThen it stands\nAnd it stands'))).exitCode, 0);
  const french =
    '# language: fr\nFonctionnalité: F\n@a.b\nRègle: R\nExemple: un\nQuand it stands\nAlors it stands\n';
  assert.equal((await resultsOf('', { features: { 'f.feature': french } })).exitCode, 0);
});

test('a scenario that is evidence for no claim: 3', async () => {
  const results = await resultsOf(one('it stands'), {
    features: { 'f.feature': `Feature: F\n@a.b\nRule: R\n${one('it stands')}Rule: S\n${one('it stands')}` },
  });
  assert.equal(results.exitCode, 3);
  assert.match(results.faults[0]?.message ?? '', /exactly one claim/);
});

test('a secret in the messages is the suite’s fault and is not repeated: 3', async () => {
  const secret = 'hunter2-and-more';
  const steps = `Given('it blurts', function () { this.attach(JSON.stringify({ Password: '${secret}' }), { mediaType: 'application/json' }); });`;
  const results = await resultsOf(one('it blurts'), { steps });
  assert.equal(results.exitCode, 3);
  assert.ok(!JSON.stringify(results).includes(secret));
});

test('a file is told with forward slashes, whatever the system', async () => {
  const feature = `Feature: F\n@a.b\nRule: R\n${one('it stands')}`;
  const envelopes = await runFixture({ features: { 'features\\f.feature': feature }, steps: STEPS });
  const results = buildResults(testRecord([testClaim('a.b')], envelopes));
  assert.equal(onlyExample(results).file, 'features/f.feature');
});

test('parallel workers give the same verdicts', async () => {
  const results = await resultsOf(`${one('it stands')}Example: two\nThen it deviates\n`, { parallel: 2 });
  assert.deepEqual(
    verdictIn(results).examples.map(({ id, outcome }) => [id, outcome]),
    [
      ['a.b/1', 'passed'],
      ['a.b/2', 'failed'],
    ],
  );
});

test('the messages of all shards together say what one whole run says; one shard alone is not green', async () => {
  const feature = `Feature: F\n@a.b\nRule: R\n${one('it stands').repeat(3)}@c.d\nRule: S\n${one('it stands')}`;
  const fixture = { features: { 'f.feature': feature }, steps: STEPS };
  const claims = [testClaim('a.b'), testClaim('c.d')];
  const first = await runFixture({ ...fixture, shard: '1/2' });
  const second = await runFixture({ ...fixture, shard: '2/2' });
  const merged = buildResults(testRecord(claims, [...second, ...first]));
  assert.equal(merged.exitCode, 0);
  assert.deepEqual(
    merged.claims.map(({ id }) => verdictIn(merged, id).examples.map((example) => example.id)),
    [['a.b/1', 'a.b/2', 'a.b/3'], ['c.d/1']],
  );
  assert.equal(buildResults(testRecord(claims, first)).exitCode, 1);
});
