import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCaller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { payloadOf, tokensOf } from '../testing/people';
import { arranged, testRefusals } from '../testing/refusal';

const FLOWS = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] };
const ROTATING = { ...FLOWS, RefreshTokenRotation: { Feature: 'ENABLED' } };

testRefusals([
  {
    row: 'RF-10 after rotation was turned off',
    client: ROTATING,
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('GetTokensFromRefreshToken', { RefreshToken });
      await c.call('UpdateUserPoolClient', FLOWS);
      return c.call('GetTokensFromRefreshToken', { RefreshToken });
    },
    error: 'RefreshTokenReuseException',
  },
]);

test('RF-10: without a period of grace one of two uses at once wins', async () => {
  const caller = await arranged(await createCaller({}, { client: ROTATING }));
  const { RefreshToken } = await tokensOf(caller, 'alice');
  const use = () => caller.call('GetTokensFromRefreshToken', { RefreshToken }).then(outcome);
  const outcomes = await Promise.all([use(), use(), use()]);
  const reused = 'RefreshTokenReuseException';
  assert.deepEqual(outcomes.sort(), [reused, reused, 'accepted']);
});

test('RF-08, RV-01: rotated tokens are one session, which ends as a whole', async () => {
  const caller = await arranged(await createCaller({}, { client: ROTATING }));
  const first = await tokensOf(caller, 'alice');
  const renewed = await caller.call('GetTokensFromRefreshToken', { RefreshToken: first.RefreshToken });
  const { AccessToken, RefreshToken } = renewed.body.AuthenticationResult;
  assert.notEqual(RefreshToken, first.RefreshToken);
  assert.equal(payloadOf(AccessToken).origin_jti, payloadOf(first.AccessToken).origin_jti);
  await caller.call('RevokeToken', { Token: RefreshToken });
  for (const token of [first.AccessToken, AccessToken]) {
    assert.equal(
      (await caller.call('GetUser', { AccessToken: token })).message,
      'Access Token has been revoked',
    );
  }
});
