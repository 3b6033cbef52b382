import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../../support/verdict/evidence';
import { claimResult, conforming, exampleResult } from '../testing/claim-result';
import { diagramsData } from './diagrams-data';

function sent(operation: string, facts: Partial<Exchange>, from = 'Alice'): Exchange {
  return { atMs: 1, from, operation, request: {}, durationMs: 1, ...facts };
}

const wire = [
  sent('SignUp', { response: { UserConfirmed: false } }),
  sent('InitiateAuth', { response: { ChallengeName: 'PASSWORD_VERIFIER' } }),
  sent('RespondToAuthChallenge', {
    request: { ChallengeName: 'PASSWORD_VERIFIER' },
    response: { ChallengeName: 'SMS_MFA' },
  }),
  sent('RespondToAuthChallenge', { request: { ChallengeName: 'SMS_MFA' }, error: 'CodeMismatchException' }),
  sent('InitiateAuth', { error: 'UserNotConfirmedException' }, 'administrator'),
  sent('InitiateAuth', {
    request: { AuthFlow: 'REFRESH_TOKEN_AUTH' },
    response: { AuthenticationResult: {} },
  }),
];
const steps = [
  {
    keyword: 'Then',
    text: 'l’étape suivante est « CONFIRM_SIGN_IN_WITH_SMS_CODE »',
    outcome: 'passed',
    durationMs: 1,
  },
] as const;
const examples = [exampleResult({ wire, steps })];
const claim = claimResult({
  verdicts: { 'amplify-v5': conforming({ examples }), 'amplify-v6': conforming({ examples }) },
});

describe('diagramsData', () => {
  const [signUp, signIn] = diagramsData([claim]);
  const cause = { chapter: 'confirm', claim: 'confirm.call', title: examples[0]?.title };
  const clients = ['amplify-v5', 'amplify-v6'];

  it('reads the moves of a sign-up', () => {
    assert.deepEqual(
      signUp?.states.map(({ id, moves }) => [id, ...moves]),
      [
        ['start', { from: 'start', operation: 'SignUp', to: 'awaiting', clients, cause }],
        ['awaiting'],
        ['end'],
      ],
    );
  });

  it('reads the challenges of a sign-in, what v6 calls them, and refusals', () => {
    const respond = { operation: 'RespondToAuthChallenge', clients, cause };
    assert.deepEqual(signIn?.states, [
      { id: 'start', nextSteps: [], moves: [{ from: 'start', to: 'SMS_MFA', ...respond }] },
      {
        id: 'SMS_MFA',
        nextSteps: ['CONFIRM_SIGN_IN_WITH_SMS_CODE'],
        moves: [{ from: 'SMS_MFA', error: 'CodeMismatchException', ...respond }],
      },
      { id: 'end', nextSteps: [], moves: [] },
    ]);
  });

  it('draws nothing before the first run', () => {
    assert.deepEqual(diagramsData([claimResult({ verdicts: {} })]), []);
  });
});
