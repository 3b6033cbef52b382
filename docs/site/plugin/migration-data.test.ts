import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimResult, conforming, exampleResult } from '../testing/claim-result';
import { migrationData } from './migration-data';

const CHAPTERS = [
  { id: 'confirm', title: { en: 'Confirming', fr: 'Confirmer' } },
  { id: 'tokens', title: { en: 'Tokens', fr: 'Jetons' } },
];
const exchange = { atMs: 1, operation: 'ConfirmSignUp', request: { Username: 'alice' }, durationMs: 1 };
const parted = claimResult({
  id: 'a.parts',
  verdicts: {
    'amplify-v5': conforming({
      examples: [
        exampleResult({ id: 'a.parts/1' }),
        exampleResult({
          id: 'a.parts/2',
          wire: [
            { ...exchange, from: 'administrator' },
            { ...exchange, from: 'Alice' },
          ],
        }),
      ],
    }),
    'amplify-v6': conforming({
      relation: 'refutes',
      examples: [
        exampleResult({ id: 'a.parts/1' }),
        exampleResult({ id: 'a.parts/3', relation: 'refutes', title: { en: 'No', fr: 'Non' } }),
      ],
    }),
  },
});
const agreed = claimResult({
  id: 'a.agrees',
  verdicts: { 'amplify-v5': conforming(), 'amplify-v6': conforming() },
});
const advice = [{ claim: 'a.parts', en: 'Change it.', fr: 'Changez-le.', file: 'x', line: 1 }];

describe('migrationData', () => {
  it('keeps the claims on which the clients part, with what each does of its own', () => {
    const [chapter, ...others] = migrationData(CHAPTERS, [agreed, parted], advice);
    assert.deepEqual(others, []);
    assert.equal(chapter?.chapter.id, 'confirm');
    const [claim, ...more] = chapter?.claims ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(claim?.advice, { en: 'Change it.', fr: 'Changez-le.' });
    assert.deepEqual(claim?.sides['amplify-v5']?.wire, [
      { from: 'Alice', operation: 'ConfirmSignUp', asked: 'Username: alice' },
    ]);
    assert.deepEqual(claim?.sides['amplify-v6'], {
      mark: { verdict: 'conforms', relation: 'refutes', standing: 'simulated' },
      happens: [{ en: 'No', fr: 'Non' }],
      wire: [],
    });
  });

  it('names each claim that lacks advice', () => {
    assert.throws(() => migrationData(CHAPTERS, [parted], []), { kind: 'UsageError', message: /a\.parts/ });
  });

  it('has nothing to compare before the first run', () => {
    assert.deepEqual(migrationData(CHAPTERS, [claimResult({ verdicts: {} })], []), []);
  });
});
