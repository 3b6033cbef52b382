import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildResults } from './build-results';
import { one, onlyExample, resultsOf, STEPS, verdictIn } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';

test('hooks: a broken Before, a broken After and a leak are the suite’s fault: 3', async () => {
  for (const hook of [
    `Before(() => { throw new TypeError('no world'); });`,
    `After({ name: 'clean-up' }, () => { throw Object.assign(new Error('left behind'), { name: 'SuiteFault' }); });`,
  ]) {
    const results = await resultsOf(one('it stands'), { steps: STEPS + hook });
    assert.equal(onlyExample(results).outcome, 'suite fault');
    assert.equal(results.exitCode, 3);
  }
});

test('a failed hook is listed among the steps', async () => {
  const hook = `After({ name: 'clean-up' }, () => { throw new TypeError('x'); });`;
  const example = onlyExample(await resultsOf(one('it stands'), { steps: STEPS + hook }));
  assert.deepEqual(
    example.steps.map(({ keyword, text, outcome }) => [keyword, text, outcome]),
    [
      ['Then', 'it stands', 'passed'],
      ['After', 'clean-up', 'failed'],
    ],
  );
});

test('an unclaimed outcome that an After hook finds is a deviation: 1', async () => {
  const hook = `After(() => assert.fail('a Hub event nobody looked at'));`;
  const results = await resultsOf(one('it stands'), { steps: STEPS + hook });
  assert.equal(results.exitCode, 1);
});

test('a hook before the run that fails stops everything: 3, or 2 where it could not tell', async () => {
  const broken = await resultsOf(one('it stands'), {
    steps: `${STEPS} BeforeAll(() => { throw new Error('x'); });`,
  });
  assert.equal(broken.exitCode, 3);
  const unreachable = await resultsOf(one('it stands'), {
    steps: `${STEPS} BeforeAll(() => { throw Object.assign(new Error('refused'), { name: 'CannotTell' }); });`,
  });
  assert.equal(verdictIn(unreachable).verdict, 'cannot tell');
  assert.equal(unreachable.exitCode, 2);
});

test('a feature that does not parse: 3', async () => {
  const results = await resultsOf('', {
    features: { 'f.feature': 'Feature: F\n  Example: x\n    Given y\n    Nonsense\n' },
  });
  assert.equal(results.exitCode, 3);
  assert.match(results.faults[0]?.message ?? '', /^f\.feature:\d+ cannot be read/);
});

test('not applicable everywhere: nothing was looked at, which is never green: 1', async () => {
  const results = await resultsOf(one('it is not applicable'));
  assert.equal(verdictIn(results).verdict, 'not applicable');
  assert.match(verdictIn(results).reason ?? '', /no clock/);
  assert.equal(verdictIn(results).observed, 'not looked at: no clock');
  assert.equal(results.exitCode, 1);
});

test('a claim that is not applicable beside one that conforms: 0, and listed', async () => {
  const feature = `Feature: F\n@a.b\nRule: R\n${one('it is not applicable')}\n@c.d\nRule: S\n${one('it stands')}`;
  const envelopes = await runFixture({ features: { 'f.feature': feature }, steps: STEPS });
  const results = buildResults(testRecord([testClaim('a.b'), testClaim('c.d')], envelopes));
  assert.equal(results.exitCode, 0);
  assert.deepEqual(
    results.findings.map(({ severity, claim }) => [severity, claim]),
    [['notice', 'a.b']],
  );
});

test('a claim of which the target can show a part only is not applicable, and says so', async () => {
  const examples = `${one('it is not applicable')}@refutes\n${one('it stands')}`;
  for (const selection of [
    { kind: 'everything' },
    { kind: 'only', claims: { 'amplify-v6': new Set(['a.b']) } },
  ] as const) {
    const results = await resultsOf(examples, {}, { selection });
    const { verdict, reason, relation, standing, observed } = verdictIn(results);
    assert.equal(verdict, 'not applicable');
    assert.equal(reason, 'only 1 of 2 examples can run on this target: no clock');
    assert.deepEqual([relation, standing], [undefined, undefined]);
    assert.equal(observed, 'not looked at in a.b/1: no clock');
    // An example that ran is no verdict.
    assert.equal(results.exitCode, 1);
    assert.deepEqual(
      results.findings.map(({ severity, message }) => [severity, message]),
      [
        ['failure', 'Nothing was looked at with amplify-v6: of 1 claim, none conforms or deviates.'],
        ['notice', `Not applicable: ${reason}`],
      ],
    );
  }
});

test('a deviation, or an example left out of a run of everything, outranks what is not applicable', async () => {
  const deviating = await resultsOf(`${one('it is not applicable')}${one('it deviates')}`);
  assert.equal(verdictIn(deviating).verdict, 'deviates');
  const examples = `${one('it is not applicable')}${one('it stands')}@slow\n${one('it stands')}`;
  const partial = await resultsOf(examples, { tags: 'not @slow' });
  assert.equal(verdictIn(partial).verdict, 'untested');
  assert.equal(partial.exitCode, 1);
});

test('"not applicable" never hides a failure in a later hook', async () => {
  const hook = `After(() => { throw new TypeError('x'); });`;
  const results = await resultsOf(one('it is not applicable'), { steps: STEPS + hook });
  assert.equal(onlyExample(results).outcome, 'suite fault');
});

test('a run that breaks off never came to its end: 3', async () => {
  const feature = `Feature: F\n@a.b\nRule: R\n${one('it stands')}${one('it stands')}`;
  const whole = await runFixture({ features: { 'f.feature': feature }, steps: STEPS });
  const lastFinished = whole.findLastIndex(({ testCaseFinished }) => testCaseFinished !== undefined);
  const results = buildResults(testRecord([testClaim('a.b')], whole.slice(0, lastFinished)));
  assert.equal(verdictIn(results).verdict, 'cannot tell');
  assert.deepEqual(
    verdictIn(results).examples.map(({ outcome, error }) => error?.kind ?? outcome),
    ['passed', 'Unfinished'],
  );
  assert.match(results.faults[0]?.message ?? '', /never came to its end/);
  assert.equal(results.exitCode, 3);
});
