import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { exitSentence } from './exit-sentence';
import type { ClaimResult, ClaimVerdict, Results, Verdict } from './results';
import { OUTSIDE_SELECTION } from './selection';
import { one, resultsOf } from './testing/results-of';
import { testClaimResult } from './testing/test-results';

let green: Results;

before(async () => {
  green = await resultsOf(one('it stands'));
});

/** A claim with these verdicts of v5 and v6. */
function claim(id: string, v5: Verdict, v6: Verdict, facts: Partial<ClaimVerdict> = {}): ClaimResult {
  const verdictOf = (verdict: Verdict): ClaimVerdict => {
    const decided = testClaimResult(id, verdict).verdicts['amplify-v6'];
    assert.ok(decided);
    return { ...decided, ...facts };
  };
  return testClaimResult(id, v6, { verdicts: { 'amplify-v5': verdictOf(v5), 'amplify-v6': verdictOf(v6) } });
}

function sentence(claims: readonly ClaimResult[]): string {
  const v5 = { id: 'amplify-v5', package: 'aws-amplify-v5', version: '5.3.41' } as const;
  return exitSentence({ ...green, clients: [v5, ...green.clients], claims });
}

test('0 of a run of everything says what conforms on each client and what is open', () => {
  const claims = [
    claim('a', 'conforms', 'conforms'),
    claim('b', 'conforms', 'conforms'),
    claim('c', 'untested', 'untested'),
  ];
  assert.equal(
    sentence(claims),
    'Exit 0: every required claim that has examples conforms; 2 claims conform on amplify-v5, 2 on amplify-v6; 1 untested.',
  );
});

test('0 never calls a known deviation, or what is not applicable, conforming', () => {
  const claims = [
    claim('a', 'conforms', 'known deviation'),
    claim('b', 'not applicable', 'conforms'),
    claim('c', 'not applicable', 'conforms'),
  ];
  assert.equal(
    sentence(claims),
    'Exit 0: every required claim that has examples conforms or deviates as known or is not applicable; ' +
      '1 claim conforms on amplify-v5, 2 on amplify-v6; known to deviate: 1 on amplify-v6; not applicable: 2 on amplify-v5.',
  );
});

test('0 says what deviates without closing the gate', () => {
  const should = { level: 'should' } as const;
  const claims = [{ ...claim('a', 'deviates', 'conforms'), ...should }, claim('b', 'conforms', 'conforms')];
  assert.equal(
    sentence(claims),
    'Exit 0: every required claim that has examples conforms; 1 claim conforms on amplify-v5, 2 on amplify-v6; ' +
      'deviating without being required: 1 on amplify-v5.',
  );
});

test('0 of a narrowed run speaks of what was asked for, and says what conforms in part', () => {
  const claims = [
    claim('a', 'conforms', 'conforms'),
    claim('b', 'conforms', 'conforms', { leftOut: 2, reason: '1 of 3 examples ran' }),
    claim('c', 'untested', 'untested', { reason: OUTSIDE_SELECTION }),
  ];
  assert.equal(
    sentence(claims),
    'Exit 0: every required claim that was asked for conforms; 2 claims conform on amplify-v5 (1 in part), 2 on amplify-v6 (1 in part).',
  );
});

test('every other code has its own sentence', () => {
  const sentences = ([1, 2, 3] as const).map((exitCode) => exitSentence({ ...green, exitCode }));
  for (const [position, text] of sentences.entries()) assert.ok(text.startsWith(`Exit ${position + 1}: `));
});
