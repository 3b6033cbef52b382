import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Gate, gate } from './gate';
import type { ClaimResult, Fault, Verdict } from './results';
import { testClaimResult } from './testing/test-results';

const VERDICTS: readonly Verdict[] = [
  'conforms',
  'deviates',
  'known deviation',
  'cannot tell',
  'not applicable',
  'untested',
];
const GREEN = testClaimResult('green', 'conforms');

function decide(claims: readonly ClaimResult[], faults: readonly Fault[] = []): Gate {
  return gate({ claims, faults, expectationFindings: [], selection: { kind: 'everything' }, shard: null });
}

test('each verdict of a must claim has its exit code', () => {
  const codes = VERDICTS.map((verdict) => decide([GREEN, testClaimResult('x', verdict)]).exitCode);
  assert.deepEqual(codes, [0, 1, 0, 2, 0, 1]);
});

test('only must claims turn the gate; should claims warn, notes are listed', () => {
  for (const verdict of ['deviates', 'cannot tell', 'untested'] as const) {
    const should = decide([GREEN, testClaimResult('x', verdict, { level: 'should' })]);
    assert.equal(should.exitCode, 0);
    assert.deepEqual(
      should.findings.map(({ severity }) => severity),
      ['warning'],
    );
    const note = decide([GREEN, testClaimResult('x', verdict, { level: 'note' })]);
    assert.equal(note.exitCode, 0);
    assert.deepEqual(
      note.findings.map(({ severity }) => severity),
      ['notice'],
    );
  }
});

test('an excluded or planned claim is listed and not required', () => {
  const why = { en: 'why', fr: 'pourquoi' };
  for (const mark of [{ excluded: why }, { planned: why }]) {
    const { exitCode, findings } = decide([GREEN, testClaimResult('x', 'untested', mark)]);
    assert.equal(exitCode, 0);
    assert.equal(findings.length, 1);
  }
});

test('evidence against a planned claim counts all the same', () => {
  const planned = { en: 'why', fr: 'pourquoi' };
  assert.equal(decide([GREEN, testClaimResult('x', 'deviates', { planned })]).exitCode, 1);
});

test('no claim, no example, and nothing applicable are never green', () => {
  assert.equal(decide([]).exitCode, 3);
  assert.equal(decide([testClaimResult('x', 'untested', { level: 'note' })]).exitCode, 3);
  assert.equal(decide([testClaimResult('x', 'not applicable')]).exitCode, 3);
});

test('a fault of the suite exits with 3, a run that could not tell with 2', () => {
  assert.equal(decide([GREEN], [{ kind: 'suite fault', message: 'a leak' }]).exitCode, 3);
  assert.equal(decide([GREEN], [{ kind: 'cannot tell', message: 'no network' }]).exitCode, 2);
  assert.equal(decide([], [{ kind: 'cannot tell', message: 'no network' }]).exitCode, 2);
});

const claims = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(),
      verdict: fc.constantFrom(...VERDICTS),
      level: fc.constantFrom('must', 'should', 'note'),
    }),
    { selector: ({ id }) => id },
  )
  .map((facts) => facts.map(({ id, verdict, level }) => testClaimResult(`c.${id}`, verdict, { level })));
const faults = fc.array(
  fc.record({ kind: fc.constantFrom('suite fault' as const, 'cannot tell' as const), message: fc.string() }),
  { maxLength: 2 },
);

const SEVERITY_OF_CODE = [0, 2, 1, 3];

test('property: 3 outranks 1, 1 outranks 2, and more trouble never makes a better code', () => {
  fc.assert(
    fc.property(claims, claims, faults, faults, (some, more, fewFaults, moreFaults) => {
      const rank = (gate: Gate): number => SEVERITY_OF_CODE.indexOf(gate.exitCode);
      const distinct = more.map((claim) => ({ ...claim, id: `more.${claim.id}` }));
      const before = rank(decide([GREEN, ...some], fewFaults));
      const after = rank(decide([GREEN, ...some, ...distinct], [...fewFaults, ...moreFaults]));
      assert.ok(after >= before);
    }),
  );
});

test('property: green means that every must claim conforms, is known, or is not applicable', () => {
  fc.assert(
    fc.property(claims, faults, (some, troubles) => {
      const must = some.filter(({ level }) => level === 'must');
      const bad = must.some(({ verdicts }) =>
        ['deviates', 'cannot tell', 'untested'].includes(verdicts['amplify-v6']?.verdict ?? ''),
      );
      const { exitCode, findings } = decide([GREEN, ...some], troubles);
      assert.equal(exitCode === 0, !bad && troubles.length === 0);
      assert.equal(
        exitCode === 0,
        findings.every(({ severity }) => severity !== 'failure'),
      );
    }),
  );
});

test('of few examples none may fall to a shard: 0, and said; where no shard has any: 3', () => {
  const shard = { index: 3, total: 3 };
  const input = {
    claims: [],
    faults: [],
    expectationFindings: [],
    selection: { kind: 'everything' },
  } as const;
  const spared = gate({ ...input, shard: { ...shard, of: 2 } });
  assert.equal(spared.exitCode, 0);
  assert.match(spared.findings[0]?.message ?? '', /None of the 2 examples fell to this shard/);
  assert.equal(gate({ ...input, shard: { ...shard, of: 0 } }).exitCode, 3);
  assert.equal(gate({ ...input, shard: null }).exitCode, 3);
});
