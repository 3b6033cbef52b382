import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimResult } from '../testing/claim-result';
import { checkCitations } from './check-citations';

const startedAt = '2026-11-25T08:00:00.000Z';

const untested = claimResult({
  id: 'confirm.later',
  verdicts: { 'amplify-v5': { verdict: 'untested', examples: [] } },
});

describe('checkCitations', () => {
  it('accepts a claim with evidence', () => {
    checkCitations([{ claim: 'confirm.call', page: 'a.mdx' }], {
      startedAt,
      claims: [claimResult(), untested],
    });
  });

  it('accepts a claim that no run can decide, and any known one before the first run', () => {
    const reason = { en: 'It is about printed text', fr: 'Il s’agit d’un texte imprimé' };
    const citations = [{ claim: 'confirm.later', page: 'b.mdx' }];
    checkCitations(citations, { startedAt, claims: [{ ...untested, excluded: reason }] });
    checkCitations(citations, { claims: [untested] });
  });

  it('refuses an unknown claim and one without evidence, both at once', () => {
    const citations = [
      { claim: 'confirm.cal', page: 'a.mdx' },
      { claim: 'confirm.later', page: 'b.mdx' },
    ];
    assert.throws(() => checkCitations(citations, { startedAt, claims: [claimResult(), untested] }), {
      kind: 'UsageError',
      message:
        'a.mdx cites confirm.cal, which is no claim of these results.\n' +
        'b.mdx cites confirm.later, for which these results hold no evidence.',
    });
  });
});
