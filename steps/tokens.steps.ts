import { Then, When } from '@cucumber/cucumber';
import { decodeJwt } from 'jose';
import { expectEqual, expectPresence } from '../support/scenario/expectations';
import { keptTokens, poolOnAccessToken, poolOnRefreshToken } from '../support/scenario/sessions';
import { refusalOf } from '../support/targets/resource-server';
import type { AuthWorld } from '../support/world';

async function poolRefusesRefreshToken(this: AuthWorld, name: string, error: string) {
  const seen = await poolOnRefreshToken(this, keptTokens(this.person(name)));
  expectEqual(seen, error, `the pool on ${name}'s refresh token`);
}
Then('{whose} old refresh token is refused with {cognitoError}', poolRefusesRefreshToken);
Then('l’ancien jeton d’actualisation {whose} est refusé avec {cognitoError}', poolRefusesRefreshToken);

async function poolRefusesRefreshTokenOf(this: AuthWorld, name: string, device: string, error: string) {
  const seen = await poolOnRefreshToken(this, keptTokens(this.person(name), device));
  expectEqual(seen, error, `the pool on the refresh token of ${name}'s ${device}`);
}
Then('{whose} refresh token on the {device} is refused with {cognitoError}', poolRefusesRefreshTokenOf);
Then(
  'le jeton d’actualisation {whose} sur l(e )(’){device} est refusé avec {cognitoError}',
  poolRefusesRefreshTokenOf,
);

async function poolAcceptsRefreshToken(this: AuthWorld, name: string) {
  const seen = await poolOnRefreshToken(this, keptTokens(this.person(name)));
  expectEqual(seen, 'accepted', `the pool on ${name}'s refresh token`);
}
Then('{whose} old refresh token still works', poolAcceptsRefreshToken);
Then('l’ancien jeton d’actualisation {whose} fonctionne encore', poolAcceptsRefreshToken);

async function poolRefusesAccessToken(this: AuthWorld, name: string, error: string) {
  const seen = await poolOnAccessToken(this, keptTokens(this.person(name)));
  expectEqual(seen, error, `the pool on ${name}'s access token`);
}
Then('the pool refuses {whose} old access token with {cognitoError}', poolRefusesAccessToken);
Then('le pool refuse l’ancien jeton d’accès {whose} avec {cognitoError}', poolRefusesAccessToken);

/** Both tokens, because the pages speak of both. */
async function anotherServiceOn(world: AuthWorld, name: string): Promise<readonly string[]> {
  const tokens = keptTokens(world.person(name));
  const pool = await world.pool();
  const both = [tokens.accessToken, tokens.idToken];
  return Promise.all(both.map(async (token) => (await refusalOf(token, pool, world.now())) ?? 'accepted'));
}

async function anotherServiceAccepts(this: AuthWorld, name: string) {
  const seen = await anotherServiceOn(this, name);
  expectEqual(seen, ['accepted', 'accepted'], `another service on ${name}'s access and ID tokens`);
}
Then('another service still accepts {whose} old tokens', anotherServiceAccepts);
Then('un autre service accepte encore les anciens jetons {whose}', anotherServiceAccepts);

async function anotherServiceRefuses(this: AuthWorld, name: string) {
  const seen = await anotherServiceOn(this, name);
  expectEqual(seen, ['ERR_JWT_EXPIRED', 'ERR_JWT_EXPIRED'], `another service on ${name}'s tokens`);
}
Then('another service refuses {whose} old tokens as expired', anotherServiceRefuses);
Then('un autre service refuse les anciens jetons {whose} parce qu’ils ont expiré', anotherServiceRefuses);

function lifetimes(world: AuthWorld, name: string): readonly number[] {
  const tokens = keptTokens(world.person(name));
  return [tokens.accessToken, tokens.idToken].map((token) => {
    const { exp = 0, iat = 0 } = decodeJwt(token);
    return exp - iat;
  });
}

function tokensLast(this: AuthWorld, name: string, seconds: number) {
  expectEqual(lifetimes(this, name), [seconds, seconds], `lifetime of ${name}'s access and ID tokens`);
}
Then('{whose} access and ID tokens last {duration}', tokensLast);
Then('les jetons d’accès et d’identité {whose} durent {duration}', tokensLast);

function accessTokenCarries(this: AuthWorld, name: string, claim: string) {
  const claims = Object.keys(decodeJwt(keptTokens(this.person(name)).accessToken));
  expectPresence(claims.includes(claim), 'present', `"${claim}" in ${name}'s access token`);
}
Then('{whose} access token carries {text}', accessTokenCarries);
Then('le jeton d’accès {whose} contient {text}', accessTokenCarries);

function accessTokenLacks(this: AuthWorld, name: string, claim: string) {
  const claims = Object.keys(decodeJwt(keptTokens(this.person(name)).accessToken));
  expectPresence(claims.includes(claim), 'absent', `"${claim}" in ${name}'s access token`);
}
Then('{whose} access token does not carry {text}', accessTokenLacks);
Then('le jeton d’accès {whose} ne contient pas {text}', accessTokenLacks);

async function clockMovesOn(this: AuthWorld, seconds: number) {
  await this.advanceClock(seconds);
}
When('the clock moves on by {duration}', clockMovesOn);
When('l’horloge avance de {duration}', clockMovesOn);
