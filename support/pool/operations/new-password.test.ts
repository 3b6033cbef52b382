import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { PASSWORD, pairs, signIn } from '../testing/people';

async function invited(attributes = {}): Promise<{ readonly caller: Caller; readonly session: string }> {
  const caller = await createCaller({}, { pool: { Schema: [{ Name: 'given_name', Required: true }] } });
  await caller.call('AdminCreateUser', {
    Username: 'alice',
    TemporaryPassword: PASSWORD,
    UserAttributes: pairs(attributes),
  });
  const { body } = await signIn(caller, 'alice');
  assert.equal(body.ChallengeName, 'NEW_PASSWORD_REQUIRED');
  assert.equal(body.AuthenticationResult, undefined);
  assert.equal(body.ChallengeParameters.requiredAttributes, '["userAttributes.given_name"]');
  assert.equal(body.ChallengeParameters.userAttributes, JSON.stringify(attributes));
  return { caller, session: body.Session };
}

function answer(caller: Caller, Session: string, responses: object) {
  return caller.call('RespondToAuthChallenge', {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session,
    ChallengeResponses: { USERNAME: 'alice', NEW_PASSWORD: 'N3wPassw0rd!', ...responses },
  });
}

test('NP-01, NP-03: a new password and the missing attribute end the challenge with tokens', async () => {
  const { caller, session } = await invited({ email: 'alice@example.com' });
  const { body } = await answer(caller, session, { 'userAttributes.given_name': 'Alice' });
  assert.equal(body.AuthenticationResult.TokenType, 'Bearer');
  const { body: user } = await caller.call('AdminGetUser', { Username: 'alice' });
  assert.equal(user.UserStatus, 'CONFIRMED');
  assert.equal((await signIn(caller, 'alice', 'N3wPassw0rd!')).error, undefined);
});

for (const [row, responses, error, message] of [
  [
    'NP-04',
    { NEW_PASSWORD: 'short1' },
    'InvalidPasswordException',
    'Password does not conform to policy: Password not long enough',
  ],
  ['NP-05', {}, 'InvalidParameterException', 'Invalid attributes given, given_name is missing'],
  [
    'NP-06',
    { 'userAttributes.email': 'other@example.com' },
    'NotAuthorizedException',
    'Cannot modify an already provided email',
  ],
  [
    'NP-08',
    { 'userAttributes.email_verified': 'true' },
    'NotAuthorizedException',
    'A client attempted to write unauthorized attribute',
  ],
  ['SE-03', { USERNAME: 'bruno' }, 'NotAuthorizedException', 'Invalid session for the user.'],
] as const) {
  test(`${row}: ${message}`, async () => {
    const { caller, session } = await invited({ email: 'alice@example.com' });
    const refused = await answer(caller, session, responses);
    assert.deepEqual([refused.error, refused.message], [error, message]);
    const retried = await answer(caller, session, { 'userAttributes.given_name': 'Alice' });
    assert.equal(retried.error, undefined, 'a refused answer leaves the session usable');
  });
}

test('SE-02: a session is used once', async () => {
  const { caller, session } = await invited();
  const given = { 'userAttributes.given_name': 'Alice' };
  const both = await Promise.all([answer(caller, session, given), answer(caller, session, given)]);
  assert.deepEqual(both.map(({ message }) => message).sort(), [
    'Invalid session for the user, session can only be used once.',
    undefined,
  ]);
});

test('SE-01: a session ends after three minutes', async () => {
  const { caller, session } = await invited();
  await caller.advance(181);
  const { message } = await answer(caller, session, { 'userAttributes.given_name': 'Alice' });
  assert.equal(message, 'Invalid session for the user, session is expired.');
});

test('SE-04: a session that is none', async () => {
  const { caller } = await invited();
  assert.equal((await answer(caller, 'x'.repeat(40), {})).message, 'Invalid session provided');
});
