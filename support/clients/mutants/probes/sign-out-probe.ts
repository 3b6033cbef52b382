import type { Device } from '../../device';
import { type Probe, type ProbeTools, seenOf } from './probe';

const LATER = 2 * 3600;

/** Signs out in every circumstance, each on a device of its own. */
export const signOutProbe: Probe = async (tools) => {
  const username = `${tools.prefix}leaver`;
  await tools.pool.addUser(username);
  const circumstances: readonly ((device: Device) => Promise<unknown>)[] = [
    ({ client }) => client.signOut({ scope: 'local' }),
    ({ client }) => client.signOut({ scope: 'global' }),
    async ({ client, network }) => {
      network.cut();
      return client.signOut({ scope: 'global' });
    },
    async ({ client, network }) => {
      network.cut();
      return client.signOut({ scope: 'local' });
    },
    async ({ client, network, clock }) => {
      clock.advance(LATER);
      network.cut();
      return client.signOut({ scope: 'local' });
    },
    async ({ client, storage }) => {
      await tools.pool.ask('GlobalSignOut', { AccessToken: storage.tokens().accessToken });
      return client.currentUser();
    },
  ];
  const seen: unknown[] = [];
  for (const circumstance of circumstances) {
    seen.push(await seenWith(tools, username, circumstance));
  }
  return seen;
};

async function seenWith(
  { device, pool }: ProbeTools,
  username: string,
  circumstance: (device: Device) => Promise<unknown>,
): Promise<unknown> {
  const own = device();
  own.adopt(await pool.openSession(username));
  if (own.client.id === 'amplify-v5') {
    // Fills v5's cache of the user, as a sign-in does.
    await own.client.currentUser();
  }
  const outcome = await seenOf(() => circumstance(own));
  await new Promise((resolve) => setImmediate(resolve));
  own.close();
  const events = own.client.events.map(({ event }) => event);
  return { outcome, events, tokens: own.storage.hasTokens(), exchanges: own.exchanges };
}
