import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Applied, applyExpectations } from './apply-expectations';
import type { Expectation } from './expectation';
import type { Verdict } from './results';
import { testClaimResult } from './testing/test-results';

const EXPECTATION: Expectation = {
  claim: 'a.b',
  observed: 'a.b/1: something else',
  reason: 'the pool is old',
  owner: 'identity team',
  until: '2026-12-31',
};

function apply(verdict: Verdict, facts: Partial<Expectation> = {}): Applied {
  return applyExpectations([testClaimResult('a.b', verdict)], [{ ...EXPECTATION, ...facts }], {
    selection: { kind: 'everything' },
    today: '2026-11-21',
  });
}

const verdictAfter = ({ claims }: Applied) => claims[0]?.verdicts['amplify-v6'];

test('a deviation that was expected is known, within its term and to its last day', () => {
  for (const until of ['2026-12-31', '2026-11-21']) {
    const applied = apply('deviates', { until });
    assert.deepEqual(applied.findings, []);
    assert.equal(verdictAfter(applied)?.verdict, 'known deviation');
    assert.match(verdictAfter(applied)?.reason ?? '', /the pool is old \(identity team, until/);
  }
});

test('an expectation for the other client changes nothing', () => {
  assert.equal(verdictAfter(apply('deviates', { client: 'amplify-v5' }))?.verdict, 'deviates');
  assert.equal(verdictAfter(apply('deviates', { client: 'amplify-v6' }))?.verdict, 'known deviation');
});

for (const [what, verdict, facts, message] of [
  ['expired', 'deviates', { until: '2026-11-20' }, /expired on 2026-11-20/],
  ['stale', 'conforms', {}, /stale/],
  [
    'changed',
    'deviates',
    { observed: 'a.b/1: another thing' },
    /changed: expected "a\.b\/1: another thing", observed "a\.b\/1: something else"/,
  ],
] as const) {
  test(`an expectation that is ${what} fails and hides nothing`, () => {
    const applied = apply(verdict, facts);
    assert.equal(verdictAfter(applied)?.verdict, verdict);
    assert.deepEqual(
      applied.findings.map(({ severity, exitCode, claim, client }) => [severity, exitCode, claim, client]),
      [['failure', 1, 'a.b', 'amplify-v6']],
    );
    assert.match(applied.findings[0]?.message ?? '', message);
  });
}

test('another example, one more, and one less are other deviations', () => {
  for (const observed of [
    'a.b/2: something else',
    'a.b/1: something else; a.b/2: something else',
    'a.b/11: something else',
  ]) {
    const applied = apply('deviates', { observed });
    assert.equal(verdictAfter(applied)?.verdict, 'deviates', observed);
    assert.match(applied.findings[0]?.message ?? '', /has changed/);
  }
});

const UNLOOKED = { observed: 'not looked at: no clock' };

test('a claim that is accepted not to be looked at stays not applicable, and the entry has to tell the truth', () => {
  const applied = apply('not applicable', UNLOOKED);
  assert.deepEqual(applied.findings, []);
  assert.equal(verdictAfter(applied)?.verdict, 'not applicable');
  for (const [verdict, facts, message] of [
    ['conforms', {}, /stale: the claim is looked at\. Remove/],
    ['deviates', {}, /stale: the claim is looked at and deviates: a\.b\/1: something else\. Remove/],
    ['not applicable', { until: '2026-11-20' }, /expired on 2026-11-20 .*not looked at: no clock/],
    [
      'not applicable',
      { observed: 'not looked at: AliasAttributes' },
      /has changed: .*observed "not looked at: no clock"/,
    ],
  ] as const) {
    const { findings } = apply(verdict, { ...UNLOOKED, ...facts });
    assert.match(findings[0]?.message ?? '', message);
    assert.equal(findings[0]?.exitCode, 1);
  }
});

test('what could not be told, or was not looked at, says nothing about an expectation', () => {
  for (const verdict of ['cannot tell', 'not applicable', 'untested'] as const) {
    const applied = apply(verdict);
    assert.equal(verdictAfter(applied)?.verdict, verdict);
    assert.deepEqual(applied.findings, []);
  }
});
