import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { poolMutants } from '../../pool/mutants/registry';
import { isSameDeviation, observedDeviation } from '../../verdict/observed-deviation';
import type { ExampleResult } from '../../verdict/results';
import { testClaimResult } from '../../verdict/testing/test-results';
import { loadSuiteBook } from '../suite-book';
import { runUnwatched } from './run-unwatched';

/** Several examples of each see the same thing under several mutants. */
const CLAIMS = [
  'confirm.bad-code-rejects',
  'errors.not-authorized',
  'mfasetup.challenge',
  'signin.challenge-selects-call',
  'signin.direct-or-multi-step',
];

interface Deviation {
  readonly mutant: string;
  readonly failed: string;
  readonly observed: string;
}

test('no two mutants that fail different examples of a claim are observed alike', async () => {
  const book = await loadSuiteBook();
  const seen = new Map<string, Deviation[]>();
  for (const { name, claims } of poolMutants) {
    const claim = CLAIMS.filter((id) => claims.includes(id));
    if (claim.length === 0) continue;
    const asked = { book, clients: ['amplify-v6'], wanted: { claim }, parallel: 1 } as const;
    for (const { id, verdicts } of (await runUnwatched({ mutant: name }, asked)).claims) {
      const { verdict, observed = '', examples = [] } = verdicts['amplify-v6'] ?? {};
      if (verdict !== 'deviates') continue;
      const failed = examples.filter(({ outcome }) => outcome === 'failed').map((example) => example.id);
      seen.set(id, [...(seen.get(id) ?? []), { mutant: name, failed: failed.join(' '), observed }]);
    }
  }
  for (const claim of CLAIMS) {
    const deviations = seen.get(claim) ?? [];
    assert.ok(new Set(deviations.map(({ failed }) => failed)).size > 1, `${claim}: no two mutants differ`);
    for (const one of deviations) {
      const masked = deviations.filter(
        (other) => other.failed !== one.failed && isSameDeviation(other.observed, one.observed),
      );
      assert.deepEqual(masked, [], `${claim}: ${one.mutant} hides another`);
    }
  }
});

/** What the pool answers may look like the text around it. */
const text = fc.oneof(fc.string(), fc.constantFrom('x', 'y', 'x; a.b/2: y', 'a.b/1: x', '; '));
const deviating = fc.uniqueArray(fc.record({ n: fc.integer({ min: 1, max: 4 }), seen: text }), {
  minLength: 1,
  selector: ({ n }) => n,
});

test('property: what is observed is the same only where the same examples failed', () => {
  const [example] = testClaimResult('a.b', 'deviates').verdicts['amplify-v6']?.examples ?? [];
  assert.ok(example);
  const observe = (some: readonly { readonly n: number; readonly seen: string }[]) =>
    observedDeviation(
      some
        .toSorted((a, b) => a.n - b.n)
        .map(
          ({ n, seen }): ExampleResult => ({
            ...example,
            id: `a.b/${n}`,
            error: { kind: 'Deviation', message: 'm', seen },
          }),
        ),
    );
  const ids = (some: readonly { readonly n: number }[]) =>
    some
      .map(({ n }) => n)
      .sort()
      .join();
  fc.assert(
    fc.property(deviating, deviating, (one, other) => {
      if (ids(one) !== ids(other)) assert.ok(!isSameDeviation(observe(one), observe(other)));
    }),
  );
});
