import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ClientId } from '../claims/claim';
import { createDevice, type Device } from './device';
import { CODE, PASSWORD, startTestPool, type TestPool } from './testing/test-pool';

const MAJORS: readonly ClientId[] = ['amplify-v5', 'amplify-v6'];
const HOUR = 3600;

let pool: TestPool;
before(async () => {
  pool = await startTestPool();
});
after(() => pool?.close());

const opened: Device[] = [];
after(() => {
  for (const device of opened) {
    device.close();
  }
});

function device(client: ClientId, name: string): Device {
  const made = createDevice({ client, name, pool: pool.coordinates, pace: 50 });
  opened.push(made);
  return made;
}

async function adopting(client: ClientId, username: string): Promise<Device> {
  await pool.addUser(username);
  const made = device(client, username);
  made.adopt(await pool.openSession(username));
  return made;
}

function payloadOf(token: string | undefined): { readonly username?: string } {
  return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

test('six people sign in at once on six devices of two majors, and nothing crosses over', async () => {
  const people = [0, 1, 2, 3, 4, 5].map((n) => ({
    username: `crowd${n}`,
    client: MAJORS[n % 2] ?? 'amplify-v5',
  }));
  await Promise.all(people.map(({ username }) => pool.addUser(username)));
  const devices = people.map(({ username, client }) => device(client, username));
  const answers = await Promise.all(
    devices.map(({ client, name }) => client.signIn({ username: name, password: PASSWORD })),
  );
  for (const { signedIn } of answers) {
    assert.equal(signedIn, true);
  }
  for (const { client, name, storage, exchanges } of devices) {
    assert.equal((await client.currentUser()).username, name);
    assert.deepEqual([...storage.sessions().keys()], [name]);
    assert.equal(payloadOf(storage.tokens().accessToken).username, name);
    const announced = client.events
      .map(({ event }) => event)
      .filter((event) => /^sign(In|edIn)$/.test(event));
    assert.deepEqual(announced, [client.id === 'amplify-v5' ? 'signIn' : 'signedIn']);
    assert.ok(exchanges.every(({ from }) => from === name));
  }
});

for (const client of MAJORS) {
  test(`${client}: somebody signs up, confirms, asks for a code in vain, signs in and out`, async () => {
    const { client: auth, storage, exchanges } = device(client, 'phone');
    const username = `newcomer-${client}`;
    const signedUp = await auth.signUp({
      username,
      password: PASSWORD,
      attributes: { email: `${username}@example.com` },
    });
    assert.deepEqual([signedUp.confirmed, signedUp.delivery?.medium], [false, 'EMAIL']);
    assert.match(signedUp.sub ?? '', /^[0-9a-f-]{36}$/);
    const resent = await auth.resendSignUpCode({ username });
    assert.equal(resent.delivery?.attribute, 'email');
    assert.equal((await auth.confirmSignUp({ username, code: CODE })).complete, true);
    await assert.rejects(auth.resendSignUpCode({ username }));
    assert.equal((await auth.signIn({ username, password: PASSWORD })).signedIn, true);
    assert.equal((await auth.currentUser()).sub, signedUp.sub);
    assert.equal((await auth.userAttributes()).email, `${username}@example.com`);
    const tokens = Object.values(storage.tokens());
    assert.equal(tokens.length, 3);
    await auth.signOut({ scope: 'local' });
    await assert.rejects(auth.currentUser());
    assert.equal(storage.hasTokens(), false);
    assert.ok(exchanges.some(({ operation }) => operation === 'RevokeToken'));

    const record = JSON.stringify(exchanges);
    for (const secret of [PASSWORD, CODE, ...tokens, 'eyJ']) {
      assert.equal(record.includes(secret), false);
    }
    assert.ok(
      record.includes(username) && record.includes('USER_SRP_AUTH') && record.includes('UserConfirmed'),
    );
  });

  test(`${client}: whoever adopts a session is signed in and can refresh it`, async () => {
    const { client: auth, storage } = await adopting(client, `adopts-${client}`);
    assert.equal((await auth.currentUser()).username, `adopts-${client}`);
    const before = storage.tokens().accessToken;
    assert.equal((await auth.session({ refresh: 'when expired' })).accessToken, before);
    const refreshed = await auth.session({ refresh: 'now' });
    assert.notEqual(refreshed.accessToken, before);
    assert.equal(storage.tokens().accessToken, refreshed.accessToken);
    assert.ok(auth.events.some(({ event }) => event === 'tokenRefresh'));
  });

  test(`${client}: a device whose clock moves on refreshes, and the other does not`, async () => {
    const ahead = await adopting(client, `ahead-${client}`);
    const level = await adopting(client, `level-${client}`);
    ahead.clock.advance(2 * HOUR);
    for (const { client: auth } of [ahead, level]) {
      await auth.session({ refresh: 'when expired' });
    }
    const operations = ({ exchanges }: Device) => exchanges.map(({ operation }) => operation);
    const refresh = client === 'amplify-v5' ? 'InitiateAuth' : 'GetTokensFromRefreshToken';
    assert.ok(operations(ahead).includes(refresh));
    assert.equal(operations(level).includes(refresh), false);
  });

  test(`${client}: a global sign-out without a network`, async () => {
    const { client: auth, network, storage } = await adopting(client, `global-${client}`);
    network.cut();
    const outcome = await auth.outcome('signOut', { global: true });
    assert.equal(outcome.how, client === 'amplify-v5' ? 'rejected' : 'resolved');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(storage.hasTokens(), client === 'amplify-v5');
  });

  test(`${client}: signing out without a network while the tokens have expired`, async () => {
    const { client: auth, clock, network, storage } = await adopting(client, `expired-${client}`);
    clock.advance(2 * HOUR);
    network.cut();
    assert.equal((await auth.outcome('signOut')).how, 'resolved');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(storage.hasTokens(), client === 'amplify-v5');
    network.restore();
    const who = await auth.outcome(client === 'amplify-v5' ? 'currentAuthenticatedUser' : 'getCurrentUser');
    assert.equal(who.how, client === 'amplify-v5' ? 'resolved' : 'rejected');
  });
}

test('v5 throws before any promise when a second sign-in starts while one is pending', async () => {
  await pool.addUser('twice');
  const { client } = device('amplify-v5', 'phone');
  const first = client.signIn({ username: 'twice', password: PASSWORD });
  assert.equal((await client.outcome('signIn', 'twice', PASSWORD)).how, 'thrown');
  assert.equal((await first).signedIn, true);
});

test('only v5 exports Auth and Hub from its root', () => {
  const exported = (client: ClientId) => {
    const names = device(client, 'root').client.rootExports();
    return ['Auth', 'Hub'].filter((name) => names.includes(name));
  };
  assert.deepEqual(MAJORS.map(exported), [['Auth', 'Hub'], []]);
});

test('what a client prints is kept, not printed', () => {
  assert.match(device('amplify-v6', 'phone').warnings.join('\n'), /custom Amazon/);
});
