import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Auth } from 'aws-amplify-v5';
import { CODE, type PeerPool, startPeerPool } from '../testing/peer-pool';

const PASSWORD = 'Passw0rd!';

let pool: PeerPool;

before(async () => {
  pool = await startPeerPool();
  const { userPoolId, clientId: userPoolWebClientId, url: endpoint } = pool;
  Auth.configure({ region: 'us-east-1', userPoolId, userPoolWebClientId, endpoint });
  await Auth.signUp({ username: 'bruno', password: PASSWORD, attributes: { email: 'bruno@example.com' } });
  assert.equal(await Auth.confirmSignUp('bruno', CODE), 'SUCCESS');
});

after(() => pool.close());

/** Signs in, refreshes, signs out; the refreshed access token that the sign-out had to revoke. */
async function session(end: () => Promise<unknown>): Promise<string> {
  await assert.rejects(Auth.signIn('bruno', 'Wr0ng!!!'), { name: 'NotAuthorizedException' });
  const user = await Auth.signIn('bruno', PASSWORD);
  const first = await Auth.currentSession();
  const fresh = await new Promise<typeof first>((resolve, reject) => {
    user.refreshSession(first.getRefreshToken(), (error: unknown, refreshed: typeof first) =>
      error ? reject(error) : resolve(refreshed),
    );
  });
  const token = fresh.getAccessToken().getJwtToken();
  assert.notEqual(token, first.getAccessToken().getJwtToken());
  await end();
  return token;
}

for (const [name, end] of [
  ['signs out here', () => Auth.signOut()],
  ['signs out everywhere', () => Auth.signOut({ global: true })],
] as const) {
  test(`Amplify v5 signs in by SRP, refreshes and ${name}`, async () => {
    const AccessToken = await session(end);
    await assert.rejects(pool.idp.getUser({ AccessToken }), { message: 'Access Token has been revoked' });
    await assert.rejects(Auth.currentAuthenticatedUser());
  });
}
