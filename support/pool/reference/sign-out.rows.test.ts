import { generateKeyPair, SignJWT } from 'jose';
import type { Caller } from '../testing/caller';
import { payloadOf, refresh, type Tokens, tokensOf } from '../testing/people';
import { recordedTriggers } from '../testing/recorded-triggers';
import { signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const useAccess = (c: Caller, AccessToken: string) => c.call('GetUser', { AccessToken });

/** Two sessions of Alice after something ended them: its answer, and what both are told. */
async function ended(c: Caller, end: (tokens: Tokens) => ReturnType<Caller['call']>) {
  const sessions = [await signedIn(c), await tokensOf(c, 'alice')] as const;
  const { status, body } = await end(sessions[0]);
  const told = sessions.map(async ({ AccessToken, RefreshToken }) => [
    (await useAccess(c, AccessToken)).message,
    (await refresh(c, RefreshToken)).error,
  ]);
  const gone = ['Access Token has been revoked', 'NotAuthorizedException'];
  return [shown([status, body], [200, {}]), shown(await Promise.all(told), [gone, gone])];
}

row('GS-01', (c) => ended(c, ({ AccessToken }) => c.call('GlobalSignOut', { AccessToken })));

row('GS-03', (c) => ended(c, () => c.call('AdminUserGlobalSignOut', { Username: 'alice' })));

const unscoped = recordedTriggers({
  PreTokenGeneration: () => ({
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { scopesToSuppress: ['aws.cognito.signin.user.admin'] },
    },
  }),
});
const { PreTokenGeneration: LambdaArn } = unscoped.setting.pool.LambdaConfig;
const PreTokenGenerationConfig = { LambdaVersion: 'V2_0', LambdaArn };

row('GS-04', { ...unscoped.setting, pool: { LambdaConfig: { PreTokenGenerationConfig } } }, async (c) => {
  const { AccessToken } = await signedIn(c);
  return [refused(await c.call('GlobalSignOut', { AccessToken })), refused(await useAccess(c, AccessToken))];
});

row('GS-07', async (c) => {
  const { AccessToken } = await signedIn(c);
  await c.advance(3601);
  return refused(await useAccess(c, AccessToken));
});

row('GS-08', async (c) => {
  const { IdToken } = await signedIn(c);
  return [refused(await useAccess(c, IdToken)), refused(await useAccess(c, 'garbage'))];
});

row('GS-09', async (c) => {
  const { AccessToken } = await signedIn(c);
  const { privateKey } = await generateKeyPair('RS256');
  const forged = new SignJWT(payloadOf(AccessToken)).setProtectedHeader({ alg: 'RS256', kid: 'unknown' });
  return refused(await useAccess(c, await forged.sign(privateKey)));
});

row('GS-10', async (c) => {
  const { AccessToken } = await signedIn(c);
  await c.call('AdminDeleteUser', { Username: 'alice' });
  return refused(await useAccess(c, AccessToken));
});

row('GS-11', async (c) => {
  const { AccessToken, RefreshToken } = await signedIn(c);
  await c.call('AdminDisableUser', { Username: 'alice' });
  const told = [(await useAccess(c, AccessToken)).message, (await refresh(c, RefreshToken)).message];
  return shown(told, ['Access Token has been revoked', 'User is disabled.']);
});
