import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunRecord } from './build-results';
import type { Expectation } from './expectation';
import type { Results } from './results';
import { one, resultsOf, verdictIn } from './testing/results-of';
import type { Fixture } from './testing/run-fixture';

const DEVIATING = one('it deviates');
const ONLY = { selection: { kind: 'only', claims: { 'amplify-v6': new Set(['a.b']) } } } as const;

/** A run in which the deviation of `it deviates` is listed word for word. */
async function runWithKnown(
  examples: string,
  fixture: Partial<Fixture> = {},
  facts: Partial<Expectation> = {},
  record: Partial<RunRecord> = {},
): Promise<Results> {
  const { observed } = verdictIn(await resultsOf(DEVIATING));
  assert.ok(observed);
  const known = { claim: 'a.b', observed, reason: 'old pool', owner: 'us', until: '2026-12-31', ...facts };
  return resultsOf(examples, fixture, { expectations: [known], ...record });
}

test('a known deviation alone, or beside examples that stand, is known: 0', async () => {
  for (const examples of [DEVIATING, DEVIATING + one('it stands'), DEVIATING + one('it is not applicable')]) {
    const results = await runWithKnown(examples);
    assert.equal(verdictIn(results).verdict, 'known deviation');
    assert.equal(results.exitCode, 0);
  }
});

for (const [step, verdict, exitCode] of [
  ['it cannot be told', 'cannot tell', 2],
  ['it stays silent', 'cannot tell', 2],
  ['it breaks', 'cannot tell', 3],
  ['it is unheard of', 'cannot tell', 3],
] as const) {
  test(`a known deviation does not hide that "${step}" beside it: ${exitCode}`, async () => {
    const results = await runWithKnown(DEVIATING + one(step));
    assert.equal(verdictIn(results).verdict, verdict);
    assert.equal(results.exitCode, exitCode);
  });
}

test('a known deviation does not hide an example that a run of everything left out: 1', async () => {
  const results = await runWithKnown(`${DEVIATING}@slow\n${one('it stands')}`, { tags: 'not @slow' });
  assert.equal(verdictIn(results).verdict, 'untested');
  assert.equal(verdictIn(results).reason, 'only 1 of 2 examples ran');
  assert.equal(results.exitCode, 1);
});

test('what is wrong with an entry is said once, and never hides a fault beside it', async () => {
  const expired = await runWithKnown(DEVIATING, {}, { until: '2026-01-01' });
  assert.equal(verdictIn(expired).verdict, 'deviates');
  assert.equal(expired.exitCode, 1);
  assert.deepEqual(
    expired.findings.map(({ topic }) => topic),
    ['known deviation'],
  );
  assert.match(expired.findings[0]?.message ?? '', /expired on 2026-01-01 .*still observed: .*seen/s);
  const faulty = await runWithKnown(DEVIATING + one('it breaks'), {}, { observed: 'a.b/1: another thing' });
  assert.equal(faulty.exitCode, 3);
});

test('an entry is stale only where the claim was looked at as a whole', async () => {
  const whole = await runWithKnown(one('it stands'));
  assert.match(whole.findings[0]?.message ?? '', /stale/);
  assert.equal(whole.exitCode, 1);
  const examples = `@slow\n${DEVIATING}${one('it stands')}`;
  const part = await runWithKnown(examples, { tags: 'not @slow' }, {}, ONLY);
  assert.equal(verdictIn(part).verdict, 'conforms');
  assert.equal(part.exitCode, 0);
});

test('a shard that saw a part of a known deviation does not call it changed; one that saw another does', async () => {
  const examples = `Example: one\nThen one deviates\nExample: two\nThen two deviates\n`;
  const steps = `for (const which of ['one', 'two']) Then(which + ' deviates', () => {
    throw Object.assign(new Error('saw ' + which), { name: 'Deviation' });
  });`;
  const { observed } = verdictIn(await resultsOf(examples, { steps }));
  assert.equal(observed, 'a.b/1: saw one; a.b/2: saw two');
  for (const shard of ['1/2', '2/2']) {
    const part = await runWithKnown(examples, { steps, shard }, { observed }, ONLY);
    assert.equal(verdictIn(part).verdict, 'known deviation', part.findings[0]?.message);
    assert.equal(part.exitCode, 0);
    const other = await runWithKnown(
      examples,
      { steps, shard },
      { observed: 'a.b/1: saw two; a.b/2: saw one' },
      ONLY,
    );
    assert.match(other.findings[0]?.message ?? '', /has changed/);
    assert.equal(other.exitCode, 1);
  }
});
