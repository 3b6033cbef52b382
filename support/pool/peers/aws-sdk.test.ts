import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSrpSession, signSrpSession, wrapAuthChallenge, wrapInitiateAuth } from 'cognito-srp-helper';
import { CODE, type PeerPool, startPeerPool } from '../testing/peer-pool';

const USERNAME = 'dora';
const PASSWORD = 'Passw0rd!';

let pool: PeerPool;

before(async () => {
  pool = await startPeerPool();
});

after(() => pool.close());

async function signIn(password: string) {
  const { idp, clientId: ClientId, userPoolId } = pool;
  const session = createSrpSession(USERNAME, password, userPoolId, false);
  const challenge = await idp.initiateAuth(
    wrapInitiateAuth(session, {
      ClientId,
      AuthFlow: 'USER_SRP_AUTH' as const,
      AuthParameters: { CHALLENGE_NAME: 'SRP_A', USERNAME },
    }),
  );
  const answer = await idp.respondToAuthChallenge(
    wrapAuthChallenge(signSrpSession(session, challenge), {
      ClientId,
      ChallengeName: 'PASSWORD_VERIFIER' as const,
      ChallengeResponses: { USERNAME },
    }),
  );
  return answer.AuthenticationResult;
}

test('the AWS SDK with cognito-srp-helper signs up, confirms, signs in, refreshes and signs out', async () => {
  const { idp, clientId: ClientId } = pool;
  const UserAttributes = [{ Name: 'email', Value: 'dora@example.com' }];
  await idp.signUp({ ClientId, Username: USERNAME, Password: PASSWORD, UserAttributes });
  await assert.rejects(signIn(PASSWORD), { name: 'UserNotConfirmedException' });
  await idp.confirmSignUp({ ClientId, Username: USERNAME, ConfirmationCode: CODE });
  await assert.rejects(signIn('Wr0ng!!!'), { name: 'NotAuthorizedException' });

  const first = await signIn(PASSWORD);
  const refresh = (REFRESH_TOKEN = '') =>
    idp.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } });
  const { AuthenticationResult: fresh } = await refresh(first?.RefreshToken);
  assert.notEqual(fresh?.AccessToken, first?.AccessToken);
  await idp.revokeToken({ ClientId, Token: first?.RefreshToken });
  const revoked = { name: 'NotAuthorizedException', message: 'Access Token has been revoked' };
  await assert.rejects(idp.getUser({ AccessToken: fresh?.AccessToken }), revoked);

  const again = await signIn(PASSWORD);
  await idp.globalSignOut({ AccessToken: again?.AccessToken });
  await assert.rejects(idp.getUser({ AccessToken: again?.AccessToken }), revoked);
  await assert.rejects(refresh(again?.RefreshToken), { name: 'NotAuthorizedException' });
});
