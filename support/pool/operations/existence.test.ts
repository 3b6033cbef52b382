import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';

const HIDDEN = { client: { PreventUserExistenceErrors: 'ENABLED' } };

test('IA-07, IA-08: an unknown user gets a challenge that is stable for the name and fails like a wrong password', async () => {
  const caller = await createCaller({}, HIDDEN);
  const begin = async (name: string) =>
    (
      await caller.call('InitiateAuth', {
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: name, SRP_A: 'abc' },
      })
    ).body.ChallengeParameters;
  const [first, again, other] = [await begin('nobody'), await begin('nobody'), await begin('somebody')];
  assert.deepEqual([first.SALT, first.USER_ID_FOR_SRP], [again.SALT, again.USER_ID_FOR_SRP]);
  assert.notEqual(first.SALT, other.SALT);
  assert.notEqual(first.SRP_B, again.SRP_B);
  const answer = await caller.call('RespondToAuthChallenge', {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeResponses: {
      USERNAME: first.USER_ID_FOR_SRP,
      PASSWORD_CLAIM_SECRET_BLOCK: first.SECRET_BLOCK,
      PASSWORD_CLAIM_SIGNATURE: 'AAAA',
      TIMESTAMP: 'Fri Aug 11 15:51:06 UTC 2023',
    },
  });
  assert.deepEqual(
    [answer.error, answer.message],
    ['NotAuthorizedException', 'Incorrect username or password.'],
  );
});

test('RS-06: a resend to nobody looks delivered and sends nothing', async () => {
  const caller = await createCaller({}, HIDDEN);
  const { body } = await caller.call('ResendConfirmationCode', { Username: 'nobody' });
  assert.deepEqual(body.CodeDeliveryDetails, {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: 'n***@n***',
  });
  assert.deepEqual(await caller.codes('nobody'), []);
});

test('SU-13: a taken username is told even where existence is hidden', async () => {
  const caller = await createCaller({}, HIDDEN);
  const twice = () => caller.call('SignUp', { Username: 'alice', Password: 'Passw0rd!' });
  await twice();
  assert.equal((await twice()).error, 'UsernameExistsException');
});
