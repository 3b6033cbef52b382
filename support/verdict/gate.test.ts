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
const TARGET = { kind: 'embedded', name: 'embedded', standing: 'simulated', profile: [] } as const;
const GREEN = testClaimResult('green', 'conforms');

function decide(claims: readonly ClaimResult[], faults: readonly Fault[] = []): Gate {
  return gate({
    claims,
    faults,
    expectationFindings: [],
    selection: { kind: 'everything' },
    shard: null,
    target: TARGET,
  });
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

test('no claim and no example are never green', () => {
  assert.equal(decide([]).exitCode, 3);
  assert.equal(decide([testClaimResult('x', 'untested', { level: 'note' })]).exitCode, 3);
});

/** A claim with one verdict for each client. */
function onBoth(id: string, v5: Verdict, v6: Verdict): ClaimResult {
  const [five, six] = [v5, v6].map((verdict) => testClaimResult(id, verdict).verdicts['amplify-v6']);
  return {
    ...testClaimResult(id, v6),
    verdicts: { 'amplify-v5': five, 'amplify-v6': six } as ClaimResult['verdicts'],
  };
}

test('a client with which examples ran and no claim was looked at is never green', () => {
  const unlooked = (claims: readonly ClaimResult[]) => {
    const { exitCode, findings } = decide(claims);
    const said = findings.filter(({ topic }) => topic === 'nothing looked at');
    return [exitCode, said.map(({ client }) => client)];
  };
  assert.deepEqual(unlooked([testClaimResult('x', 'not applicable')]), [1, ['amplify-v6']]);
  assert.deepEqual(unlooked([onBoth('x', 'not applicable', 'conforms')]), [1, ['amplify-v5']]);
  for (const verdict of ['conforms', 'known deviation'] as const) {
    const seen = onBoth('y', verdict, 'conforms');
    assert.deepEqual(unlooked([onBoth('x', 'not applicable', 'conforms'), seen]), [0, []]);
  }
  // A recommendation that cannot be told turns nothing, and is no verdict.
  const should = testClaimResult('s', 'cannot tell', { level: 'should' });
  assert.deepEqual(unlooked([testClaimResult('x', 'not applicable'), should]), [1, ['amplify-v6']]);
});

test('what could not be told, and the fault of a run, are said instead', () => {
  const inapplicable = testClaimResult('x', 'not applicable');
  assert.equal(decide([inapplicable, testClaimResult('y', 'cannot tell')]).exitCode, 2);
  assert.equal(decide([inapplicable], [{ kind: 'cannot tell', message: 'no network' }]).exitCode, 2);
});

test('a client that its list spares every claim asked for is not missed', () => {
  const spared = onBoth('x', 'not applicable', 'conforms');
  const { verdicts } = spared;
  const five = { verdict: 'not applicable', reason: 'v5 has no such call', examples: [] } as const;
  assert.equal(decide([{ ...spared, verdicts: { ...verdicts, 'amplify-v5': five } }]).exitCode, 0);
});

test('a shard may have nothing but what is not applicable: the whole run is judged', () => {
  const claims = [testClaimResult('x', 'not applicable')];
  const input = { claims, faults: [], expectationFindings: [], target: TARGET } as const;
  const selection = { kind: 'everything' } as const;
  assert.equal(gate({ ...input, selection, shard: { index: 1, total: 2, of: 9 } }).exitCode, 0);
  assert.equal(gate({ ...input, selection, shard: null }).exitCode, 1);
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
    target: TARGET,
  } as const;
  const spared = gate({ ...input, shard: { ...shard, of: 2 } });
  assert.equal(spared.exitCode, 0);
  assert.match(spared.findings[0]?.message ?? '', /None of the 2 examples fell to this shard/);
  assert.equal(gate({ ...input, shard: { ...shard, of: 0 } }).exitCode, 3);
  assert.equal(gate({ ...input, shard: null }).exitCode, 3);
});
