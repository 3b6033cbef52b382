import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../verdict/evidence';
import type { AuthWorld } from '../world';
import { deliveriesTo } from './code-deliveries';
import type { Person } from './person';

const ALICE = { name: 'Alice', username: 'alice-1', email: 'alice-1@example.com' } as Person;
const SENT = { CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } };

function exchange(given: Partial<Exchange>): Exchange {
  return {
    atMs: 0,
    from: 'administrator',
    operation: 'SignUp',
    request: { Username: 'alice-1' },
    response: SENT,
    durationMs: 5,
    ...given,
  };
}

function operations(...exchanges: readonly Partial<Exchange>[]): readonly string[] {
  const world = { exchanges: exchanges.map(exchange) } as unknown as AuthWorld;
  return deliveriesTo(world, ALICE).map(({ operation }) => operation);
}

test('answers that tell of a delivery count, in the order of time', () => {
  const resent = { operation: 'ResendConfirmationCode', from: "Alice's device", atMs: 9 };
  assert.deepEqual(operations(resent, {}), ['SignUp', 'ResendConfirmationCode']);
});

test('refusals, answers without a delivery and deliveries to others do not', () => {
  const refused = { operation: 'ResendConfirmationCode', error: 'LimitExceededException', response: {} };
  const silent = { operation: 'InitiateAuth', response: { AuthenticationResult: {} } };
  const bruno = { operation: 'ForgotPassword', request: { Username: 'bruno-1' } };
  assert.deepEqual(operations({}, refused, silent, bruno), ['SignUp']);
});

test('a challenge that asks for a code sends one, whatever the pool calls its user', () => {
  const USERNAME = '11111111-2222-4333-8444-555555555555';
  const challenged = {
    operation: 'RespondToAuthChallenge',
    from: "Alice's phone",
    request: { ChallengeResponses: { USERNAME } },
    response: { ChallengeName: 'SMS_MFA' },
    atMs: 1,
  };
  const app = { ...challenged, response: { ChallengeName: 'SOFTWARE_TOKEN_MFA' } };
  assert.deepEqual(operations({}, challenged, app), ['SignUp', 'RespondToAuthChallenge']);
});

test('an administrator who resets a password has a code sent without a word', () => {
  const reset = { operation: 'AdminResetUserPassword', response: {}, atMs: 1 };
  assert.deepEqual(operations({ operation: 'AdminCreateUser', response: {} }, reset), [
    'AdminResetUserPassword',
  ]);
});

test('a pool that hides who exists sends nothing to whom it does not know', () => {
  assert.deepEqual(operations({ operation: 'ForgotPassword' }), []);
  assert.deepEqual(
    operations({ error: 'InvalidPasswordException', response: {} }, { operation: 'ForgotPassword' }),
    [],
  );
});
