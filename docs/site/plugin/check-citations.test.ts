import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimResult } from '../testing/claim-result';
import { checkCitations } from './check-citations';

const untested = claimResult({
  id: 'confirm.later',
  verdicts: { 'amplify-v5': { verdict: 'untested', examples: [] } },
});

describe('checkCitations', () => {
  it('accepts a claim with evidence', () => {
    checkCitations([{ claim: 'confirm.call', page: 'a.mdx' }], [claimResult(), untested]);
  });

  it('accepts a claim that no run can decide', () => {
    const excluded = { ...untested, excluded: { en: 'It is printed.', fr: 'C’est imprimé.' } };
    checkCitations([{ claim: 'confirm.later', page: 'a.mdx' }], [excluded]);
  });

  it('refuses an unknown claim and one without evidence, both at once', () => {
    const citations = [
      { claim: 'confirm.cal', page: 'a.mdx' },
      { claim: 'confirm.later', page: 'b.mdx' },
    ];
    assert.throws(() => checkCitations(citations, [claimResult(), untested]), {
      kind: 'UsageError',
      message:
        'a.mdx cites confirm.cal, which is no claim of these results.\n' +
        'b.mdx cites confirm.later, for which these results hold no evidence.',
    });
  });
});
