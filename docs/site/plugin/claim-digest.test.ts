import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimResult, conforming } from '../testing/claim-result';
import { digestClaim } from './claim-digest';

describe('digestClaim', () => {
  it('keeps each client’s mark', () => {
    assert.deepEqual(digestClaim(claimResult()), {
      chapter: 'confirm',
      marks: { 'amplify-v5': { verdict: 'conforms', relation: 'confirms', standing: 'simulated' } },
    });
  });

  it('keeps a verdict that nothing was observed for', () => {
    const claim = claimResult({ verdicts: { 'amplify-v6': { verdict: 'untested', examples: [] } } });
    assert.deepEqual(digestClaim(claim).marks, { 'amplify-v6': { verdict: 'untested' } });
  });

  it('says of a claim that no run can decide that it is one', () => {
    const verdicts = { 'amplify-v6': { verdict: 'untested', examples: [] } } as const;
    const claim = claimResult({ verdicts, excluded: { en: 'It is printed.', fr: 'C’est imprimé.' } });
    assert.equal(digestClaim(claim).undecidable, true);
  });

  for (const [what, verdict] of [
    ['examples', conforming({ examples: [] })],
    ['a relation', { verdict: 'conforms', standing: 'live', examples: conforming().examples }],
    ['a standing', { verdict: 'conforms', relation: 'confirms', examples: conforming().examples }],
  ] as const) {
    it(`refuses a claim that conforms without ${what}`, () => {
      const claim = claimResult({ verdicts: { 'amplify-v5': verdict } });
      assert.throws(() => digestClaim(claim), { kind: 'SuiteFault', message: /with no evidence/ });
    });
  }
});
