import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
  type CognitoUserSession,
  type ISignUpResult,
} from 'amazon-cognito-identity-js';
import { CODE, type PeerPool, startPeerPool } from '../testing/peer-pool';

const PASSWORD = 'Passw0rd!';

let pool: PeerPool;
let userPool: CognitoUserPool;

before(async () => {
  pool = await startPeerPool();
  const { userPoolId: UserPoolId, clientId: ClientId, url: endpoint } = pool;
  userPool = new CognitoUserPool({ UserPoolId, ClientId, endpoint });
});

after(() => pool.close());

/** The library's callbacks as a promise. */
function called<T>(start: (done: (error?: Error | null, value?: T) => void) => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value))));
}

function signIn(user: CognitoUser, Password: string): Promise<CognitoUserSession> {
  return new Promise((onSuccess, onFailure) => {
    const details = new AuthenticationDetails({ Username: user.getUsername(), Password });
    user.authenticateUser(details, { onSuccess, onFailure });
  });
}

test('amazon-cognito-identity-js signs up, confirms, signs in by SRP, refreshes, and signs out both ways', async () => {
  const email = new CognitoUserAttribute({ Name: 'email', Value: 'chloe@example.com' });
  const signedUp = await called<ISignUpResult>((done) =>
    userPool.signUp('chloe', PASSWORD, [email], [], done),
  );
  assert.equal(signedUp?.userConfirmed, false);
  const user = new CognitoUser({ Username: 'chloe', Pool: userPool });
  await assert.rejects(signIn(user, PASSWORD), { code: 'UserNotConfirmedException' });
  assert.equal(await called((done) => user.confirmRegistration(CODE, false, done)), 'SUCCESS');
  await assert.rejects(signIn(user, 'Wr0ng!!!'), { code: 'NotAuthorizedException' });

  const first = await signIn(user, PASSWORD);
  const fresh = await called<CognitoUserSession>((done) =>
    user.refreshSession(first.getRefreshToken(), done),
  );
  const token = fresh?.getAccessToken().getJwtToken() ?? '';
  assert.notEqual(token, first.getAccessToken().getJwtToken());
  await called((done) => user.signOut(() => done()));
  await assert.rejects(pool.idp.getUser({ AccessToken: token }), {
    message: 'Access Token has been revoked',
  });

  const again = (await signIn(user, PASSWORD)).getAccessToken().getJwtToken();
  const answer = await new Promise((onSuccess, onFailure) => user.globalSignOut({ onSuccess, onFailure }));
  assert.equal(answer, 'SUCCESS');
  await assert.rejects(pool.idp.getUser({ AccessToken: again }), {
    message: 'Access Token has been revoked',
  });
});
