import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { hashOf } from '../testing/hash-of';
import { outcome } from '../testing/outcome';
import { PASSWORD } from '../testing/people';
import { arranged, testRefusals } from '../testing/refusal';

const FLOWS = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] };

testRefusals([
  {
    row: 'SH-04 for GetTokensFromRefreshToken',
    client: { GenerateSecret: true },
    call: (c) =>
      c.call('GetTokensFromRefreshToken', {
        RefreshToken: 'a.b.c.d.e',
        ClientSecret: 'another_secret_altogether',
      }),
    error: 'NotAuthorizedException',
  },
  {
    row: 'SH-07 without a secret',
    client: { GenerateSecret: true },
    call: (c) => c.call('RevokeToken', { Token: 'a.b.c.d.e' }),
    error: 'UnauthorizedException',
  },
  ...['ForgotPassword', 'ConfirmForgotPassword'].map((operation) => ({
    row: `SH-02 for ${operation}`,
    client: { GenerateSecret: true },
    call: (c: Caller) =>
      c.call(operation, { Username: 'alice', ConfirmationCode: '123456', Password: PASSWORD }),
    error: 'NotAuthorizedException',
  })),
  {
    row: 'a secret that is given and generated',
    call: (c) =>
      c.call('CreateUserPoolClient', {
        ClientName: 'x',
        GenerateSecret: true,
        ClientSecret: 'a_secret_of_our_own_choice',
      }),
    error: 'InvalidParameterException',
  },
]);

test('SH-01: a secret of the caller’s own choice counts like a generated one', async () => {
  const caller = await arranged(await createCaller());
  const ClientSecret = 'a_secret_of_our_own_choice';
  const made = await caller.call('CreateUserPoolClient', { ...FLOWS, ClientName: 'own', ClientSecret });
  const { ClientId } = made.body.UserPoolClient;
  const username = 'alice';
  const signInWith = (clientSecret: string) =>
    caller.call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: {
        USERNAME: username,
        PASSWORD,
        SECRET_HASH: hashOf({ username, clientId: ClientId, clientSecret }),
      },
    });
  assert.equal(outcome(await signInWith(ClientSecret)), 'accepted');
  assert.equal(outcome(await signInWith('another_secret_altogether')), 'NotAuthorizedException');
});
