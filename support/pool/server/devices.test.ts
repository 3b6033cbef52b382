import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import * as v6 from 'aws-amplify/auth';
import { Auth as v5 } from 'aws-amplify-v5';
import { type RunningPool, startPool } from './start-pool';

const PASSWORD = 'Passw0rd!';

let pool: RunningPool;
let idp: CognitoIdentityProvider;

before(async () => {
  pool = await startPool({ port: 0 });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  idp = new CognitoIdentityProvider({ endpoint: pool.url, region: 'us-east-1', credentials });
});

after(async () => {
  idp.destroy();
  await pool.close();
});

/** Alice in a pool that tracks devices as given. */
async function tracked(configuration: {
  readonly ChallengeRequiredOnNewDevice?: boolean;
  readonly DeviceOnlyRememberedOnUserPrompt?: boolean;
}) {
  const { UserPool } = await idp.createUserPool({ PoolName: 'test', DeviceConfiguration: configuration });
  const UserPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await idp.createUserPoolClient({ UserPoolId, ClientName: 'test' });
  await idp.adminCreateUser({ UserPoolId, Username: 'alice', MessageAction: 'SUPPRESS' });
  await idp.adminSetUserPassword({ UserPoolId, Username: 'alice', Password: PASSWORD, Permanent: true });
  return { UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' };
}

/** When the device last proved itself, in seconds after it was confirmed. */
async function provenAfter(UserPoolId: string): Promise<number> {
  const { Devices = [] } = await idp.adminListDevices({ UserPoolId, Username: 'alice' });
  const [confirmed, proven] = [Devices[0]?.DeviceCreateDate, Devices[0]?.DeviceLastAuthenticatedDate];
  return (Number(proven) - Number(confirmed)) / 1000;
}

async function advance(userPoolId: string, advanceSeconds: number): Promise<void> {
  const body = JSON.stringify({ advanceSeconds, userPoolId });
  const answer = await fetch(new URL('/_pool/clock', pool.url), { method: 'POST', body });
  assert.equal(answer.status, 200);
}

async function devicesOf(UserPoolId: string) {
  const { Devices = [] } = await idp.adminListDevices({ UserPoolId, Username: 'alice' });
  return Devices.map(({ DeviceKey, DeviceAttributes = [] }) => ({
    key: DeviceKey,
    status: DeviceAttributes.find(({ Name }) => Name === 'dev:device_remembered_status')?.Value,
  }));
}

test('DV-01 to DV-06: Amplify v6 is remembered, proves itself at the next sign-in and starts anew when forgotten', async () => {
  const { UserPoolId, ClientId } = await tracked({ ChallengeRequiredOnNewDevice: true });
  Amplify.configure({
    Auth: {
      Cognito: { userPoolId: UserPoolId, userPoolClientId: ClientId, userPoolEndpoint: pool.url },
    },
  });
  const credentials = { username: 'alice', password: PASSWORD };
  await v6.signIn(credentials);
  const [first] = await devicesOf(UserPoolId);
  assert.equal(first?.status, 'remembered');
  const session = await v6.fetchAuthSession({ forceRefresh: true });
  assert.equal(session.tokens?.accessToken.payload.device_key, first.key);
  await v6.signOut();

  await advance(UserPoolId, 600);
  assert.equal((await v6.signIn(credentials)).isSignedIn, true);
  assert.deepEqual(await devicesOf(UserPoolId), [first]);
  assert.ok((await provenAfter(UserPoolId)) >= 600, 'the device did not prove itself');
  const again = await v6.fetchAuthSession();
  assert.equal(again.tokens?.accessToken.payload.device_key, first.key);
  assert.equal((await v6.fetchDevices())[0]?.id, first.key);
  await v6.signOut();

  await idp.adminForgetDevice({ UserPoolId, Username: 'alice', DeviceKey: first.key });
  assert.equal((await v6.signIn(credentials)).isSignedIn, true);
  const [second, ...others] = await devicesOf(UserPoolId);
  assert.notEqual(second?.key, first.key);
  assert.deepEqual(others, []);
  await v6.forgetDevice();
  assert.deepEqual(await devicesOf(UserPoolId), []);
  await v6.signOut();
});

test('DV-03, DV-04: Amplify v5 is remembered once its user wants it', async () => {
  const { UserPoolId, ClientId } = await tracked({ DeviceOnlyRememberedOnUserPrompt: true });
  v5.configure({
    region: 'us-east-1',
    userPoolId: UserPoolId,
    userPoolWebClientId: ClientId,
    endpoint: pool.url,
  });
  await v5.signIn('alice', PASSWORD);
  const [first] = await devicesOf(UserPoolId);
  assert.equal(first?.status, 'not_remembered');
  assert.equal(await v5.rememberDevice(), 'SUCCESS');
  assert.deepEqual(await devicesOf(UserPoolId), [{ ...first, status: 'remembered' }]);
  await v5.signOut();
  await advance(UserPoolId, 600);
  await v5.signIn('alice', PASSWORD);
  assert.deepEqual(await devicesOf(UserPoolId), [{ ...first, status: 'remembered' }]);
  assert.ok((await provenAfter(UserPoolId)) >= 600, 'the device did not prove itself');
  const user = await v5.currentAuthenticatedUser();
  const session = await v5.currentSession();
  await new Promise<void>((resolve, reject) => {
    user.refreshSession(session.getRefreshToken(), (error: unknown) => (error ? reject(error) : resolve()));
  });
  await v5.signOut();
});
