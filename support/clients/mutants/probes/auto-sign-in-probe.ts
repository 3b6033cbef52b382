import { CODE, PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

/** Signs up with each setting, confirms, and signs in where the client waits to be told. */
export const autoSignInProbe: Probe = async ({ device, prefix }) => {
  const seen: Record<string, unknown> = {};
  for (const [name, { setting, next }] of Object.entries(SITUATIONS)) {
    const first = device();
    const signUp = (username: string, chosen: Setting) =>
      first.client.signUp({
        username,
        password: PASSWORD,
        attributes: { email: `${username}@example.com` },
        ...chosen,
      });
    const own = `${prefix}${name}`;
    await signUp(own, setting);
    const username = next === 'somebody else confirms' ? `${own}2` : own;
    if (username !== own) {
      await signUp(username, {});
    }
    const second = next === 'reloads' ? first.reloaded() : first;
    const { client } = second;
    const confirmed = await seenOf(() => client.confirmSignUp({ username, code: CODE }));
    await second.atRest();
    const signedIn = client.has('autoSignIn') && (await seenOf(() => client.call('autoSignIn')));
    const operations = second.exchanges.map(({ operation }) => operation);
    seen[name] = { confirmed, signedIn, events: client.events, operations };
    second.close();
  }
  return seen;
};

interface Setting {
  readonly autoSignIn?: { readonly enabled: boolean };
}

interface Situation {
  readonly setting: Setting;
  readonly next: 'confirms' | 'reloads' | 'somebody else confirms';
}

const ON = { autoSignIn: { enabled: true } };
const SITUATIONS: Readonly<Record<string, Situation>> = {
  on: { setting: ON, next: 'confirms' },
  off: { setting: { autoSignIn: { enabled: false } }, next: 'confirms' },
  unsaid: { setting: {}, next: 'confirms' },
  reloaded: { setting: ON, next: 'reloads' },
  overtaken: { setting: ON, next: 'somebody else confirms' },
};
