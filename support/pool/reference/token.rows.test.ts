import { JwtRsaVerifier } from 'aws-jwt-verify';
import { decodeProtectedHeader } from 'jose';
import { arrange, payloadOf, refresh, tokensOf } from '../testing/people';
import { arranged, BY_EMAIL, EMAIL } from '../testing/refusal';
import { jwksOf, signedIn } from '../testing/signed-in';
import { isUuid } from '../testing/uuid';
import { shown } from './evidence';
import { row } from './row';

const SCOPE = 'aws.cognito.signin.user.admin';
const issuer = (userPoolId: string) => `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`;

row('TK-01', async (c) => {
  const { AccessToken, IdToken } = await signedIn(c);
  const [access, id] = [decodeProtectedHeader(AccessToken), decodeProtectedHeader(IdToken)];
  const kids = (await jwksOf(c)).keys.map(({ kid }) => kid);
  return [
    shown([Object.keys(access), Object.keys(id)], Array(2).fill(['kid', 'alg'])),
    shown([access.alg, id.alg], ['RS256', 'RS256']),
    shown(new Set([access.kid, id.kid]), new Set(kids)),
    shown(access.kid === id.kid, false),
  ];
});

row('TK-02', async (c) => {
  const { keys } = await jwksOf(c);
  const seen = keys.map(({ kid, n, ...others }) => ({ ...others, kid: typeof kid, n: typeof n }));
  const expected = { alg: 'RS256', e: 'AQAB', kty: 'RSA', use: 'sig', kid: 'string', n: 'string' };
  return shown(seen, [expected, expected]);
});

row('TK-03', async (c) => {
  const claims = payloadOf((await signedIn(c)).AccessToken);
  const names = 'auth_time client_id event_id exp iat iss jti origin_jti scope sub token_use username';
  return [
    shown(Object.keys(claims).sort(), names.split(' ')),
    shown([claims.token_use, claims.scope, claims.client_id], ['access', SCOPE, c.clientId]),
    shown(claims.username, 'alice'),
  ];
});

const FLAVORED = {
  pool: { Schema: [{ Name: 'flavor' }] },
  client: { ReadAttributes: ['email', 'email_verified', 'custom:flavor'] },
};

row('TK-04', FLAVORED, async (c) => {
  await arrange(c, 'alice', { ...EMAIL, email_verified: 'true', 'custom:flavor': 'mint' });
  const claims = payloadOf((await tokensOf(c, 'alice')).IdToken);
  const names =
    'aud auth_time cognito:username custom:flavor email email_verified event_id exp iat iss jti origin_jti sub token_use';
  return [
    shown(Object.keys(claims).sort(), names.split(' ')),
    shown([claims.token_use, claims.aud, claims['cognito:username']], ['id', c.clientId, 'alice']),
    shown([claims.email, claims['custom:flavor']], [EMAIL.email, 'mint']),
  ];
});

row('TK-05', FLAVORED, async (c) => {
  await arrange(c, 'alice', { ...EMAIL, email_verified: 'true', 'custom:flavor': '1' });
  const { AccessToken, IdToken } = await tokensOf(c, 'alice');
  const { UserAttributes } = (await c.call('GetUser', { AccessToken })).body;
  const claims = payloadOf(IdToken);
  const flag = UserAttributes.find(({ Name }: { Name: string }) => Name === 'email_verified');
  return [shown([claims.email_verified, claims['custom:flavor']], [true, '1']), shown(flag.Value, 'true')];
});

row('TK-06', async (c) => {
  await arrange(c, 'alice', { address: 'Here' });
  return shown(payloadOf((await tokensOf(c, 'alice')).IdToken).address, { formatted: 'Here' });
});

row('TK-07', async (c) => {
  const { AccessToken, IdToken } = await signedIn(c);
  const keys = (await jwksOf(c)).keys.map((key) => ({ ...key, kty: 'RSA' }));
  const read = async (token: string, audience: string | null) => {
    const verifier = JwtRsaVerifier.create({ issuer: issuer(c.userPoolId), audience });
    verifier.cacheJwks({ keys } as Parameters<typeof verifier.cacheJwks>[0]);
    const { aud, client_id } = await verifier.verify(token);
    return [aud, client_id];
  };
  return [
    shown(await read(IdToken, c.clientId), [c.clientId, undefined]),
    shown(await read(AccessToken, null), [undefined, c.clientId]),
  ];
});

row('TK-08', async (c) => {
  await arrange(c, 'alice');
  const claims = payloadOf((await tokensOf(c, 'alice')).IdToken);
  return shown(['email' in claims, 'email_verified' in claims], [false, false]);
});

row('TK-09', { pool: BY_EMAIL }, async (c) => {
  await arrange(c, EMAIL.email);
  const tokens = await tokensOf(c, EMAIL.email);
  const [access, id] = [payloadOf(tokens.AccessToken), payloadOf(tokens.IdToken)];
  return [
    shown([access.username, id['cognito:username']], [access.sub, access.sub]),
    shown([isUuid(access.sub), id.email], [true, EMAIL.email]),
  ];
});

row('TK-11', async (c) => {
  const first = await signedIn(c);
  const refreshed = (await refresh(c, first.RefreshToken)).body.AuthenticationResult;
  const again = await tokensOf(c, 'alice');
  const origin = (token: string) => payloadOf(token).origin_jti;
  const own = origin(first.AccessToken);
  const session = [first.IdToken, refreshed.AccessToken, refreshed.IdToken].map(origin);
  return [
    shown(session, [own, own, own]),
    shown([isUuid(own), origin(again.AccessToken) === own], [true, false]),
  ];
});

row('TK-12', async (c) => {
  await arranged(c);
  await c.call('CreateGroup', { GroupName: 'editors' });
  await c.call('AdminAddUserToGroup', { Username: 'alice', GroupName: 'editors' });
  const { AccessToken, IdToken } = await tokensOf(c, 'alice');
  const seen = [AccessToken, IdToken].map((token) => payloadOf(token)['cognito:groups']);
  return shown(seen, [['editors'], ['editors']]);
});

row('TK-13', async (c) => shown(payloadOf((await signedIn(c)).AccessToken).scope, SCOPE));

row('TK-14', async (c) => {
  const { AccessToken, IdToken, ExpiresIn } = await signedIn(c);
  const lives = [AccessToken, IdToken].map(payloadOf).map(({ exp, iat }) => Number(exp) - Number(iat));
  return shown([...lives, ExpiresIn], [3600, 3600, 3600]);
});

row('TK-15', async (c) => {
  const { RefreshToken } = await signedIn(c);
  return [
    shown(RefreshToken.split('.').length, 5),
    shown(decodeProtectedHeader(RefreshToken), { cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' }),
  ];
});

row('TK-16', async (c) => {
  const { AccessToken, IdToken } = await signedIn(c);
  const expected = issuer(c.userPoolId);
  return shown([payloadOf(AccessToken).iss, payloadOf(IdToken).iss], [expected, expected]);
});

row('TK-17', async (c) => {
  const { AccessToken, RefreshToken } = await signedIn(c);
  await c.advance(600);
  const { body } = await refresh(c, RefreshToken);
  const [before, after] = [payloadOf(AccessToken), payloadOf(body.AuthenticationResult.AccessToken)];
  const moved = (claim: string) => Number(after[claim]) - Number(before[claim]) >= 600;
  return shown([after.auth_time, moved('iat'), moved('exp')], [before.auth_time, true, true]);
});

row('TK-18', async (c) => shown('version' in payloadOf((await signedIn(c)).AccessToken), false));

row('TK-19', async (c) => {
  const { IdToken, RefreshToken } = await signedIn(c);
  const UserAttributes = [{ Name: 'given_name', Value: 'Alice' }];
  await c.call('AdminUpdateUserAttributes', { Username: 'alice', UserAttributes });
  const { body } = await refresh(c, RefreshToken);
  const names = [IdToken, body.AuthenticationResult.IdToken].map((token) => payloadOf(token).given_name);
  return shown(names, [undefined, 'Alice']);
});

row('TK-20', async (c) => {
  const { AccessToken, IdToken } = await signedIn(c);
  const { event_id } = payloadOf(AccessToken);
  return shown([isUuid(event_id), payloadOf(IdToken).event_id], [true, event_id]);
});
