import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { payloadOf, refresh, tokensOf } from '../testing/people';
import { jwksOf, signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const OFF = { EnableTokenRevocation: false };
const FLOWS = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'];

const revoke = (c: Caller, Token: string) => c.call('RevokeToken', { Token });
const useAccess = (c: Caller, AccessToken: string) => c.call('GetUser', { AccessToken });

row('RV-01', async (c) => {
  const [session, other] = [await signedIn(c), await tokensOf(c, 'alice')];
  const refreshed = (await refresh(c, session.RefreshToken)).body.AuthenticationResult;
  const { status, body } = await revoke(c, session.RefreshToken);
  const outcomes = await Promise.all([
    useAccess(c, session.AccessToken),
    useAccess(c, refreshed.AccessToken),
    refresh(c, session.RefreshToken),
    useAccess(c, other.AccessToken),
    refresh(c, other.RefreshToken),
  ]);
  const refusal = 'NotAuthorizedException';
  return [
    shown([status, body], [200, {}]),
    shown(outcomes.map(outcome), [refusal, refusal, refusal, 'accepted', 'accepted']),
  ];
});

row('RV-02', async (c) => {
  const [revoked, signedOut] = [await signedIn(c), await tokensOf(c, 'alice')];
  await revoke(c, revoked.RefreshToken);
  const first = await useAccess(c, revoked.AccessToken);
  await c.call('GlobalSignOut', { AccessToken: signedOut.AccessToken });
  return [refused(first), refused(await useAccess(c, signedOut.AccessToken))];
});

row('RV-03', { client: OFF }, async (c) => refused(await revoke(c, (await signedIn(c)).RefreshToken)));

row('RV-04', async (c) => {
  const { AccessToken, IdToken } = await signedIn(c);
  return [refused(await revoke(c, AccessToken)), refused(await revoke(c, IdToken))];
});

row('RV-05', async (c) => {
  const { RefreshToken: Token } = await signedIn(c);
  const other = await c.call('CreateUserPoolClient', { ClientName: 'other' });
  const { ClientId } = other.body.UserPoolClient;
  return [
    refused(await c.call('RevokeToken', { Token, ClientId })),
    refused(await c.call('RevokeToken', { Token, ClientSecret: 'x'.repeat(51) })),
    shown(outcome(await refresh(c, Token)), 'accepted'),
  ];
});

row('RV-06', async (c) => {
  const { RefreshToken } = await signedIn(c);
  return shown([(await revoke(c, RefreshToken)).status, (await revoke(c, RefreshToken)).status], [200, 200]);
});

row('RV-07', async (c) => {
  const { AccessToken, IdToken, RefreshToken } = await signedIn(c);
  await revoke(c, RefreshToken);
  const keys = createLocalJWKSet(await jwksOf(c));
  const subjects = [await jwtVerify(AccessToken, keys), await jwtVerify(IdToken, keys)];
  const { sub } = payloadOf(AccessToken);
  return [
    shown(outcome(await useAccess(c, AccessToken)), 'NotAuthorizedException'),
    shown(
      subjects.map(({ payload }) => payload.sub),
      [sub, sub],
    ),
  ];
});

row('RV-09', async (c) => {
  const { AccessToken, RefreshToken } = await signedIn(c);
  await revoke(c, RefreshToken);
  await c.call('UpdateUserPoolClient', { ExplicitAuthFlows: FLOWS, ...OFF });
  const later = [await refresh(c, RefreshToken), await useAccess(c, AccessToken)];
  return shown(
    later.map(({ message }) => message),
    ['Refresh Token has been revoked', 'Access Token has been revoked'],
  );
});

row('RV-10', { client: OFF }, async (c) => {
  const without = await signedIn(c);
  await c.call('UpdateUserPoolClient', { ExplicitAuthFlows: FLOWS, EnableTokenRevocation: true });
  const [access, id] = [await tokensOf(c, 'alice')].flatMap((tokens) => [tokens.AccessToken, tokens.IdToken]);
  const carried = [without.AccessToken, without.IdToken, access ?? '', id ?? '']
    .map(payloadOf)
    .map((claims) => ['origin_jti' in claims, 'jti' in claims]);
  return shown(carried, [
    [false, false],
    [false, false],
    [true, true],
    [true, true],
  ]);
});
