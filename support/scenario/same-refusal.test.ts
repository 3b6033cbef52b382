import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../verdict/evidence';
import type { Attempt } from './attempt';
import { expectSameRefusal } from './same-refusal';

const CHALLENGE: Partial<Exchange> = {
  operation: 'InitiateAuth',
  status: 200,
  response: { ChallengeName: 'PASSWORD_VERIFIER', ChallengeParameters: { SALT: '1', USERNAME: 'a' } },
};
const REFUSAL: Partial<Exchange> = {
  operation: 'RespondToAuthChallenge',
  status: 400,
  error: 'NotAuthorizedException',
  response: { __type: 'NotAuthorizedException', message: 'Incorrect username or password.' },
};

function refused(
  exchanges: readonly Partial<Exchange>[],
  message = 'Incorrect username or password.',
): Attempt {
  const error = Object.assign(new Error(message), { name: 'NotAuthorizedException' });
  return {
    person: { name: 'Alice' },
    action: 'signs in',
    outcome: { kind: 'rejected', error },
    exchanges,
    events: [],
    examined: false,
  } as unknown as Attempt;
}

const HONEST = refused([CHALLENGE, REFUSAL]);
const NAME = 'NotAuthorizedException';

test('other values are the same refusal', () => {
  const response = { ChallengeName: 'PASSWORD_VERIFIER', ChallengeParameters: { USERNAME: 'b', SALT: '2' } };
  const other = refused([{ ...CHALLENGE, response }, REFUSAL]);
  expectSameRefusal(HONEST, other, NAME);
  assert.ok(other.examined, 'the refusal counts as looked at');
});

const TELLING: readonly (readonly [string, Attempt])[] = [
  ['another text', refused([CHALLENGE, REFUSAL], 'User does not exist.')],
  ['no challenge', refused([{ ...REFUSAL, operation: 'InitiateAuth' }])],
  ['one more request', refused([CHALLENGE, REFUSAL, REFUSAL])],
  ['another status', refused([CHALLENGE, { ...REFUSAL, status: 404 }])],
  ['another error on the wire', refused([CHALLENGE, { ...REFUSAL, error: 'UserNotFoundException' }])],
  [
    'a member fewer in the depth',
    refused([
      { ...CHALLENGE, response: { ChallengeName: 'x', ChallengeParameters: { SALT: '1' } } },
      REFUSAL,
    ]),
  ],
  [
    'one more member',
    refused([CHALLENGE, { ...REFUSAL, response: { __type: 'x', message: 'y', reasonCode: 'z' } }]),
  ],
];

for (const [difference, telling] of TELLING) {
  test(`${difference} tells who exists`, () => {
    assert.throws(() => expectSameRefusal(HONEST, telling, NAME), { name: 'Deviation', next: /ENABLED/ });
  });
}

test('two people refused alike for another reason have shown nothing', () => {
  assert.throws(() => expectSameRefusal(HONEST, HONEST, 'UserNotFoundException'), { name: 'Deviation' });
});
