import type { CurrentUser } from '../clients/contract';
import type { Device } from '../clients/device';
import type { AuthWorld } from '../world';
import { accountOf } from './accounts';
import { nameOf } from './attempt';
import { deviation, expectEqual } from './expectations';
import type { Person } from './person';

/**
 * A person is signed in on a device when the client says so, holds tokens, and the pool takes the access token for
 * that person's: what the client believes is not enough.
 */
export async function expectSignedIn(world: AuthWorld, person: Person, deviceName: string): Promise<void> {
  const device = await world.device(person, deviceName);
  const account = await accountOf(world, person);
  expectEqual((await whoIsSignedIn(device))?.username, account.username, `${device.name}'s user`);
  const { accessToken } = device.storage.tokens();
  if (!accessToken) throw deviation(`${device.name}'s access token`, 'to be there', 'none');
  const user = await world.administrator.getUser({ AccessToken: accessToken });
  const sub = user.UserAttributes?.find(({ Name }) => Name === 'sub')?.Value;
  expectEqual(sub, account.attributes.sub, `the pool's answer to ${device.name}'s access token`);
}

/** Nobody is signed in on a device: the client says so and holds no token. */
export async function expectSignedOut(world: AuthWorld, person: Person, deviceName: string): Promise<void> {
  const device = await world.device(person, deviceName);
  const user = await whoIsSignedIn(device);
  if (user) throw deviation(`${device.name}'s user`, 'nobody', user.username);
  expectEqual(device.storage.hasTokens(), false, `tokens on ${device.name}`);
}

/** Whom the client says is signed in, without asking the pool where the client would not; undefined for nobody. */
export async function whoIsSignedIn(device: Device): Promise<CurrentUser | undefined> {
  try {
    return await device.client.currentUser();
  } catch (error) {
    if (NOBODY.test(`${nameOf(error)} ${String(error)}`)) return undefined;
    throw deviation(`${device.name}'s answer to who is signed in`, 'somebody or nobody', nameOf(error));
  }
}

/** How v6 and v5 say that nobody is signed in; v5 rejects with a bare sentence. */
const NOBODY = /UserUnAuthenticatedException|The user is not authenticated|No current user/;
