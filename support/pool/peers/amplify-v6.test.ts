import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { Signer } from 'aws-amplify-v5';
import { CODE, type PeerPool, startPeerPool } from '../testing/peer-pool';
import { type ResourceServer, startResourceServer, statusFor } from '../testing/resource-server';
import { SIGNED } from '../testing/signed';

const ALICE = { username: 'alice', password: 'Passw0rd!' };
const ROLE = 'arn:aws:iam::000000000000:role/people';

let pool: PeerPool;
let api: ResourceServer;
let identityPoolId: string;

async function identityCall(operation: string, input: object): Promise<{ IdentityPoolId: string }> {
  const answer = await fetch(pool.url, {
    method: 'POST',
    headers: { 'X-Amz-Target': `AWSCognitoIdentityService.${operation}`, ...SIGNED },
    body: JSON.stringify(input),
  });
  assert.equal(answer.status, 200);
  return JSON.parse((await answer.text()) || '{}');
}

before(async () => {
  pool = await startPeerPool();
  const made = await identityCall('CreateIdentityPool', {
    IdentityPoolName: 'peers',
    AllowUnauthenticatedIdentities: false,
    CognitoIdentityProviders: [
      { ProviderName: `cognito-idp.us-east-1.amazonaws.com/${pool.userPoolId}`, ClientId: pool.clientId },
    ],
  });
  identityPoolId = made.IdentityPoolId;
  await identityCall('SetIdentityPoolRoles', {
    IdentityPoolId: identityPoolId,
    Roles: { authenticated: ROLE },
  });
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: pool.userPoolId,
        userPoolClientId: pool.clientId,
        userPoolEndpoint: pool.url,
        identityPoolId,
        identityPoolEndpoint: pool.url,
        allowGuestAccess: false,
      },
    },
  });
  const options = { userAttributes: { email: 'alice@example.com' } };
  await auth.signUp({ ...ALICE, options });
  await auth.confirmSignUp({ username: 'alice', confirmationCode: CODE });
  api = await startResourceServer(pool);
});

after(async () => {
  await api.close();
  await pool.close();
});

async function callerArn(credentials: {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}): Promise<string | undefined> {
  const data = 'Action=GetCallerIdentity&Version=2011-06-15';
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { headers: signed } = Signer.sign(
    { method: 'POST', url: pool.url, data, headers },
    {
      access_key: credentials.accessKeyId,
      secret_key: credentials.secretAccessKey,
      session_token: credentials.sessionToken,
    },
    { service: 'sts', region: 'us-east-1' },
  );
  const answer = await fetch(pool.url, { method: 'POST', headers: signed, body: data });
  return /<Arn>(.*)<\/Arn>/.exec(await answer.text())?.[1];
}

test('ID-01, RV-07: after a global sign-out tokens and credentials work wherever the pool is not asked', async () => {
  assert.equal((await auth.signIn(ALICE)).isSignedIn, true);
  const { tokens, credentials, identityId } = await auth.fetchAuthSession();
  assert.ok(tokens?.idToken && credentials);
  assert.match(identityId ?? '', /^us-east-1:[0-9a-f-]{36}$/);
  const arn = 'arn:aws:sts::000000000000:assumed-role/people/CognitoIdentityCredentials';
  assert.equal(await callerArn(credentials), arn);
  await auth.signOut({ global: true });
  await assert.rejects(pool.idp.getUser({ AccessToken: String(tokens.accessToken) }), {
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  });
  assert.equal(await statusFor(api, String(tokens.accessToken)), 200);
  assert.equal(await statusFor(api, String(tokens.idToken)), 200);
  assert.equal(await callerArn(credentials), arn);
});

test('a refresh keeps the identity and brings a new access token', async () => {
  await auth.signIn(ALICE);
  const first = await auth.fetchAuthSession();
  const second = await auth.fetchAuthSession({ forceRefresh: true });
  assert.notEqual(String(second.tokens?.accessToken), String(first.tokens?.accessToken));
  assert.equal(second.identityId, first.identityId);
  await auth.signOut();
});

test('the resource server refuses what the pool did not sign', async () => {
  assert.equal(await statusFor(api, 'garbage'), 401);
});
