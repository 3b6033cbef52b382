import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JwtRsaVerifier } from 'aws-jwt-verify';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { createCaller } from '../testing/caller';
import { arrange, payloadOf, refresh, tokensOf } from '../testing/people';

async function signedIn(client: object = {}) {
  const caller = await createCaller({}, { client });
  await arrange(caller, 'alice', { email: 'alice@example.com', email_verified: 'true', address: 'Here' });
  const tokens = await tokensOf(caller, 'alice');
  const path = `http://127.0.0.1:9229/${caller.userPoolId}/.well-known/jwks.json`;
  const jwks = (await (await caller.pool.fetch(new Request(path))).json()) as JSONWebKeySet;
  const issuer = `https://cognito-idp.us-east-1.amazonaws.com/${caller.userPoolId}`;
  return { caller, tokens, jwks, issuer };
}

test('TK-01, TK-02, TK-16: two verifiers accept both tokens, each under its own key', async () => {
  const { caller, tokens, jwks, issuer } = await signedIn();
  assert.equal(jwks.keys.length, 2);
  const kids = [tokens.AccessToken, tokens.IdToken].map((token) => decodeProtectedHeader(token));
  assert.deepEqual(
    kids.map((header) => Object.keys(header).sort()),
    [
      ['alg', 'kid'],
      ['alg', 'kid'],
    ],
  );
  assert.notEqual(kids[0]?.kid, kids[1]?.kid);
  for (const token of [tokens.AccessToken, tokens.IdToken]) {
    await jwtVerify(token, createLocalJWKSet(jwks), { issuer, algorithms: ['RS256'] });
  }
  const verifier = JwtRsaVerifier.create({ issuer, audience: null });
  verifier.cacheJwks({ keys: jwks.keys.map((key) => ({ ...key, kty: 'RSA' })) } as Parameters<
    typeof verifier.cacheJwks
  >[0]);
  assert.equal((await verifier.verify(tokens.IdToken)).aud, caller.clientId);
  assert.equal((await verifier.verify(tokens.AccessToken)).client_id, caller.clientId);
});

test('TK-03 to TK-14: claims', async () => {
  const { caller, tokens, issuer } = await signedIn();
  const access = payloadOf(tokens.AccessToken);
  const id = payloadOf(tokens.IdToken);
  assert.deepEqual(Object.keys(access).sort(), [
    'auth_time',
    'client_id',
    'event_id',
    'exp',
    'iat',
    'iss',
    'jti',
    'origin_jti',
    'scope',
    'sub',
    'token_use',
    'username',
  ]);
  assert.deepEqual(
    [access.iss, access.client_id, access.scope, access.token_use, access.username],
    [issuer, caller.clientId, 'aws.cognito.signin.user.admin', 'access', 'alice'],
  );
  assert.deepEqual(
    [id.aud, id.email, id.email_verified, id.address, id.token_use, id['cognito:username']],
    [caller.clientId, 'alice@example.com', true, { formatted: 'Here' }, 'id', 'alice'],
  );
  assert.equal(id.client_id, undefined);
  for (const claim of ['sub', 'origin_jti', 'event_id', 'auth_time']) assert.equal(id[claim], access[claim]);
  assert.equal(Number(id.exp) - Number(id.iat), 3600);
  assert.equal(tokens.ExpiresIn, 3600);
});

test('TK-11, TK-17, RF-01: a refresh keeps origin_jti and auth_time and gives no refresh token', async () => {
  const { caller, tokens } = await signedIn();
  await caller.advance(600);
  const { body } = await refresh(caller, tokens.RefreshToken);
  assert.equal(body.AuthenticationResult.RefreshToken, undefined);
  const [before, after] = [payloadOf(tokens.AccessToken), payloadOf(body.AuthenticationResult.AccessToken)];
  assert.equal(after.origin_jti, before.origin_jti);
  assert.equal(after.auth_time, before.auth_time);
  assert.ok(Number(after.iat) - Number(before.iat) >= 600);
  const other = payloadOf((await tokensOf(caller, 'alice')).AccessToken);
  assert.notEqual(other.origin_jti, before.origin_jti);
});

test('TK-15: a refresh token is a JWE of five parts', async () => {
  const { tokens } = await signedIn();
  assert.equal(tokens.RefreshToken.split('.').length, 5);
  assert.deepEqual(decodeProtectedHeader(tokens.RefreshToken), {
    cty: 'JWT',
    enc: 'A256GCM',
    alg: 'RSA-OAEP',
  });
});

test('CL-14: what the app client does not read stays out of the ID token and of GetUser', async () => {
  const { caller, tokens } = await signedIn({ ReadAttributes: ['address'] });
  assert.equal(payloadOf(tokens.IdToken).email, undefined);
  const { body } = await caller.call('GetUser', { AccessToken: tokens.AccessToken });
  assert.deepEqual(
    body.UserAttributes.map(({ Name }: { Name: string }) => Name),
    ['sub', 'address'],
  );
});
