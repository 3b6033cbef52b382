import { decodeJwt } from 'jose';
import type { SessionTokens } from '../clients/device';
import { saysNothingOfTheBehaviour } from '../transport/classify-failure';
import type { AuthWorld } from '../world';
import { nameOf } from './attempt';
import { deviation } from './expectations';
import { OWN_DEVICE, type Person } from './person';

interface IssuedTokens {
  readonly AccessToken?: string;
  readonly IdToken?: string;
  readonly RefreshToken?: string;
}

/** Keeps a copy of the tokens that a device was given, as another service or a thief would. */
export function keepTokens(
  person: Person,
  deviceName: string,
  result: IssuedTokens | undefined,
): SessionTokens {
  const { AccessToken, IdToken, RefreshToken } = result ?? {};
  if (!AccessToken || !IdToken || !RefreshToken) {
    throw deviation(`the answer to ${person.name}'s sign-in`, 'three tokens', Object.keys(result ?? {}));
  }
  const { username } = decodeJwt<{ username: string }>(AccessToken);
  const tokens = { username, accessToken: AccessToken, idToken: IdToken, refreshToken: RefreshToken };
  person.kept.set(deviceName, tokens);
  return tokens;
}

/** The tokens first issued on a device: kept earlier, or those that the device holds now. */
export function keptTokens(person: Person, deviceName: string = OWN_DEVICE): SessionTokens {
  const kept = person.kept.get(deviceName);
  if (kept) return kept;
  const held = person.devices.get(deviceName)?.storage.tokens();
  if (!held?.accessToken || !held.idToken || !held.refreshToken) {
    throw deviation(`tokens of ${person.name}'s ${deviceName}`, 'to be there', 'none');
  }
  const { username } = decodeJwt<{ username: string }>(held.accessToken);
  const tokens = {
    username,
    accessToken: held.accessToken,
    idToken: held.idToken,
    refreshToken: held.refreshToken,
  };
  person.kept.set(deviceName, tokens);
  return tokens;
}

/** What the pool says to a kept access token: `accepted`, or the name of the refusal. */
export async function poolOnAccessToken(world: AuthWorld, tokens: SessionTokens): Promise<string> {
  return verdictOf(() => world.administrator.getUser({ AccessToken: tokens.accessToken }));
}

/** What the pool says to a kept refresh token: `accepted`, or the name of the refusal. */
export async function poolOnRefreshToken(world: AuthWorld, tokens: SessionTokens): Promise<string> {
  const { userPoolClientId } = await world.pool();
  return verdictOf(() =>
    world.administrator.initiateAuth({
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: userPoolClientId,
      AuthParameters: { REFRESH_TOKEN: tokens.refreshToken },
    }),
  );
}

async function verdictOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
    return 'accepted';
  } catch (error) {
    if (saysNothingOfTheBehaviour(error)) throw error;
    return nameOf(error);
  }
}
