import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import * as v6 from 'aws-amplify/auth';
import { Auth as v5 } from 'aws-amplify-v5';
import { type RunningPool, startPool } from './start-pool';

const PASSWORD = 'Passw0rd!';
const CODE = '246810';

let pool: RunningPool;
let idp: CognitoIdentityProvider;
let userPoolId: string;
let userPoolClientId: string;

before(async () => {
  pool = await startPool({ port: 0, code: CODE });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  idp = new CognitoIdentityProvider({ endpoint: pool.url, region: 'us-east-1', credentials });
  const { UserPool } = await idp.createUserPool({ PoolName: 'test', AutoVerifiedAttributes: ['email'] });
  userPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await idp.createUserPoolClient({ UserPoolId: userPoolId, ClientName: 'test' });
  userPoolClientId = UserPoolClient?.ClientId ?? '';
});

after(async () => {
  idp.destroy();
  await pool.close();
});

/** A session whose sign-out must have revoked it. */
async function assertRevoked(accessToken: string): Promise<void> {
  await assert.rejects(idp.getUser({ AccessToken: accessToken }), {
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  });
}

test('Amplify v6 signs up, confirms, signs in by SRP, refreshes and signs out', async () => {
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: pool.url } },
  });
  const options = { userAttributes: { email: 'alice@example.com' } };
  const signedUp = await v6.signUp({ username: 'alice', password: PASSWORD, options });
  assert.equal(signedUp.nextStep.signUpStep, 'CONFIRM_SIGN_UP');
  await v6.confirmSignUp({ username: 'alice', confirmationCode: CODE });
  await assert.rejects(v6.signIn({ username: 'alice', password: 'Wr0ng!!!' }), {
    name: 'NotAuthorizedException',
  });
  assert.equal((await v6.signIn({ username: 'alice', password: PASSWORD })).isSignedIn, true);
  const first = (await v6.fetchAuthSession()).tokens;
  const second = (await v6.fetchAuthSession({ forceRefresh: true })).tokens;
  assert.ok(first && second);
  assert.notEqual(String(second.accessToken), String(first.accessToken));
  assert.equal((await v6.fetchUserAttributes()).email_verified, 'true');
  await v6.signOut();
  await assertRevoked(String(second.accessToken));
  await assertRevoked(String(first.accessToken));
});

test('Amplify v5 signs up, confirms, signs in by SRP, refreshes and signs out everywhere', async () => {
  v5.configure({
    region: 'us-east-1',
    userPoolId,
    userPoolWebClientId: userPoolClientId,
    endpoint: pool.url,
  });
  await v5.signUp({ username: 'bruno', password: PASSWORD, attributes: { email: 'bruno@example.com' } });
  assert.equal(await v5.confirmSignUp('bruno', CODE), 'SUCCESS');
  await assert.rejects(v5.signIn('bruno', 'Wr0ng!!!'), { name: 'NotAuthorizedException' });
  const user = await v5.signIn('bruno', PASSWORD);
  const session = await v5.currentSession();
  const refreshed = await new Promise<typeof session>((resolve, reject) => {
    user.refreshSession(session.getRefreshToken(), (error: unknown, fresh: typeof session) =>
      error ? reject(error) : resolve(fresh),
    );
  });
  assert.notEqual(refreshed.getAccessToken().getJwtToken(), session.getAccessToken().getJwtToken());
  await v5.signOut({ global: true });
  await assertRevoked(refreshed.getAccessToken().getJwtToken());
});

test('Amplify v6 meets the challenge of a temporary password', async () => {
  await idp.adminCreateUser({ UserPoolId: userPoolId, Username: 'chloe', TemporaryPassword: PASSWORD });
  const challenged = await v6.signIn({ username: 'chloe', password: PASSWORD });
  assert.equal(challenged.nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
  assert.equal((await v6.confirmSignIn({ challengeResponse: 'N3wPassw0rd!' })).isSignedIn, true);
  await v6.signOut();
});
