import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { ClaimVerdict, Results } from '../../../support/verdict/results';
import { claimResult, conforming, exampleResult } from '../testing/claim-result';
import { poolRecord } from './pool-record';

const snapshot: Results = JSON.parse(readFileSync(resolve(__dirname, '../../data/results.json'), 'utf8'));
const sent = { atMs: 1, from: 'Alice', operation: 'InitiateAuth', request: {}, durationMs: 1, status: 500 };
const unsupported = exampleResult({
  outcome: 'failed',
  error: { kind: 'Deviation', message: 'he signs in', seen: 'Unsupported' },
  wire: [{ ...sent, error: 'CognitoLocal#Unsupported' }],
});
const refused = exampleResult({
  outcome: 'failed',
  error: { kind: 'Deviation', message: 'he signs in', seen: 'Unsupported' },
  wire: [{ ...sent, error: 'NotAuthorizedException' }],
});
const unlooked = exampleResult({
  outcome: 'not applicable',
  error: { kind: 'NotApplicable', message: 'no door' },
});
const lacking = exampleResult({
  outcome: 'not applicable',
  error: { kind: 'NotApplicable', message: 'no such operation', lacking: 'AdminSetUserPassword' },
});

function cellFor(verdict: ClaimVerdict) {
  const claims = [claimResult({ verdicts: { 'amplify-v5': verdict } })];
  const target = { ...snapshot.target, name: 'http://127.0.0.1:1/' };
  const record = poolRecord({ ...snapshot, claims, target }, { name: 'other', version: '1' });
  return record.claims['confirm.call']?.['amplify-v5'];
}

describe('poolRecord', () => {
  it('tells what differs from what is not supported and what could not be seen', () => {
    const deviates = { verdict: 'deviates', observed: 'confirm.call/1: Unsupported' } as const;
    const inapplicable = { verdict: 'not applicable', examples: [unlooked] } as const;
    const door = 'There is no way to read codes on the target http://127.0.0.1:1/';
    assert.deepEqual(
      [
        cellFor(conforming()),
        cellFor({ ...deviates, examples: [refused] }),
        cellFor({ ...deviates, examples: [unsupported] }),
        cellFor({ ...deviates, examples: [unsupported, refused] }),
        cellFor({
          verdict: 'not applicable',
          examples: [lacking],
          reason: 'The target lacks what the example needs first: X',
        }),
        cellFor({ ...inapplicable, reason: door }),
        cellFor({ verdict: 'not applicable', reason: 'v5 has no such function', examples: [] }),
        cellFor({ verdict: 'untested', reason: 'It is printed', examples: [] }),
      ],
      [
        { outcome: 'agrees' },
        { outcome: 'differs', seen: 'Unsupported' },
        { outcome: 'not supported', seen: 'Unsupported' },
        { outcome: 'differs', seen: 'Unsupported' },
        { outcome: 'not supported', seen: 'The target lacks what the example needs first: X' },
        { outcome: 'not seen', seen: 'There is no way to read codes' },
        undefined,
        undefined,
      ],
    );
  });
});
