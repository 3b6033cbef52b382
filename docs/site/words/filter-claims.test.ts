import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVERYTHING, filterOf, fits, queryOf } from './filter-claims';

const claim = {
  chapter: 'tokens',
  statement: '',
  marks: {
    'amplify-v5': { verdict: 'conforms', relation: 'confirms' },
    'amplify-v6': { verdict: 'conforms', relation: 'refutes' },
  },
} as const;
const CLIENTS = ['amplify-v5', 'amplify-v6'] as const;

describe('fits', () => {
  it('asks for chapter, outcome and client together', () => {
    const cases: readonly (readonly [string, boolean])[] = [
      ['', true],
      ['?chapter=tokens', true],
      ['?chapter=confirm', false],
      ['?outcome=refutes', true],
      ['?outcome=refutes&client=amplify-v5', false],
      ['?outcome=refutes&client=amplify-v6', true],
      ['?outcome=nonsense', false],
    ];
    for (const [query, expected] of cases) {
      assert.equal(fits(claim, filterOf(query), CLIENTS), expected, query);
    }
  });
});

describe('queryOf', () => {
  it('is read back, and empty for everything', () => {
    const filter = { chapter: 'tokens', outcome: 'cannot tell', client: 'amplify-v6' };
    assert.deepEqual(filterOf(queryOf(filter)), filter);
    assert.equal(queryOf(EVERYTHING), '');
  });
});
