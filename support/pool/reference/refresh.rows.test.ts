import { secretHash } from '../clients/secret-hash';
import { PASSWORD, payloadOf, refresh } from '../testing/people';
import { HIDDEN } from '../testing/refusal';
import { signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const FLOWS = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'];
const ROTATING = {
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
};
const WITHOUT_REFRESH_TOKEN = ['AccessToken', 'ExpiresIn', 'IdToken', 'TokenType'];
const MONTH = 30 * 86_400;

row('RF-01', async (c) => {
  const { AccessToken, RefreshToken } = await signedIn(c);
  const fresh = (await refresh(c, RefreshToken)).body.AuthenticationResult;
  const user = await c.call('GetUser', { AccessToken: fresh.AccessToken });
  return [
    shown(Object.keys(fresh).sort(), WITHOUT_REFRESH_TOKEN),
    shown([fresh.AccessToken === AccessToken, user.body.Username], [false, 'alice']),
  ];
});

row('RF-02', async (c) => {
  const AuthParameters = { REFRESH_TOKEN: (await signedIn(c)).RefreshToken };
  const { body } = await c.call('InitiateAuth', { AuthFlow: 'REFRESH_TOKEN', AuthParameters });
  return shown(Object.keys(body.AuthenticationResult).sort(), WITHOUT_REFRESH_TOKEN);
});

row('RF-04', async (c) => {
  const { RefreshToken } = await signedIn(c);
  await c.advance(MONTH - 60);
  const before = await refresh(c, RefreshToken);
  await c.advance(120);
  return [shown(before.status, 200), refused(await refresh(c, RefreshToken))];
});

row('RF-05', async (c) => {
  const { RefreshToken } = await signedIn(c);
  const { body } = await c.call('CreateUserPoolClient', { ClientName: 'other' });
  const elsewhere = await c.call('InitiateAuth', {
    ClientId: body.UserPoolClient.ClientId,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: RefreshToken },
  });
  const garbled = await refresh(c, `${RefreshToken.slice(0, -8)}AAAAAAAA`);
  return [refused(garbled), refused(elsewhere)];
});

row('RF-06', async (c) => {
  const { RefreshToken } = await signedIn(c);
  await c.call('AdminDisableUser', { Username: 'alice' });
  return refused(await refresh(c, RefreshToken));
});

row('RF-07', async (c) => {
  const { RefreshToken } = await signedIn(c);
  await c.call('AdminDeleteUser', { Username: 'alice' });
  const legacy = await refresh(c, RefreshToken);
  await c.call('UpdateUserPoolClient', { ExplicitAuthFlows: FLOWS, ...HIDDEN });
  return [refused(legacy), shown((await refresh(c, RefreshToken)).error, 'NotAuthorizedException')];
});

row('RF-08', { client: { ...ROTATING, RefreshTokenValidity: 30 } }, async (c) => {
  const renew = (token: string) => c.call('GetTokensFromRefreshToken', { RefreshToken: token });
  const { RefreshToken, AccessToken } = await signedIn(c);
  const rotated = (await renew(RefreshToken)).body.AuthenticationResult;
  await c.advance(MONTH - 60);
  const late = (await renew(rotated.RefreshToken)).body.AuthenticationResult;
  await c.advance(120);
  const ended = await renew(late.RefreshToken);
  const RefreshTokenRotation = { Feature: 'DISABLED' };
  await c.call('UpdateUserPoolClient', { ExplicitAuthFlows: FLOWS, RefreshTokenRotation });
  const unrotated = (await renew((await signedIn(c)).RefreshToken)).body.AuthenticationResult;
  return [
    shown(Object.keys(rotated).sort(), [...WITHOUT_REFRESH_TOKEN, 'RefreshToken'].sort()),
    shown(payloadOf(rotated.AccessToken).origin_jti, payloadOf(AccessToken).origin_jti),
    shown(ended.message, 'Refresh Token has expired'),
    shown(Object.keys(unrotated).sort(), WITHOUT_REFRESH_TOKEN),
  ];
});

row('RF-09', { client: { ExplicitAuthFlows: FLOWS } }, async (c) => {
  await signedIn(c);
  const server = { ClientName: 'server', GenerateSecret: true, ExplicitAuthFlows: FLOWS };
  const { ClientId, ClientSecret } = (await c.call('CreateUserPoolClient', server)).body.UserPoolClient;
  const hash = { username: 'alice', clientId: ClientId, clientSecret: ClientSecret };
  const { body } = await c.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD, SECRET_HASH: await secretHash(hash) },
  });
  const { RefreshToken } = body.AuthenticationResult;
  const ask = async (secret: object) => {
    const input = { ClientId, RefreshToken, ClientMetadata: { a: 'b' }, ...secret };
    return (await c.call('GetTokensFromRefreshToken', input)).error;
  };
  const wrong = 'NotAuthorizedException';
  return [
    shown(await ask({ ClientSecret }), undefined),
    shown([await ask({ ClientSecret: 'x'.repeat(51) }), await ask({})], [wrong, wrong]),
  ];
});

row('RF-10', { client: ROTATING }, async (c) => {
  const { RefreshToken } = await signedIn(c);
  const use = () => c.call('GetTokensFromRefreshToken', { RefreshToken });
  const within = [(await use()).status, (await use()).status];
  await c.advance(11);
  return [shown(within, [200, 200]), refused(await use())];
});

row('RF-11', { client: ROTATING }, async (c) => {
  const both = await c.call('UpdateUserPoolClient', { ...ROTATING, ExplicitAuthFlows: FLOWS });
  const answer = await refresh(c, (await signedIn(c)).RefreshToken);
  return shown([both.error, answer.status], ['InvalidParameterException', 400]);
});
