import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createDevice } from './device';
import { CODE, PASSWORD, startTestPool, type TestPool } from './testing/test-pool';

let pool: TestPool;
before(async () => {
  pool = await startTestPool();
});
after(() => pool?.close());

function device(client: 'amplify-v5' | 'amplify-v6') {
  return createDevice({ client, pool: pool.coordinates, name: 'device' });
}

test('a device is at rest once what a call has set off is over', async () => {
  const own = device('amplify-v5');
  const attributes = { email: 'rest@example.com' };
  const autoSignIn = { enabled: true };
  await own.client.signUp({ username: 'rest', password: PASSWORD, attributes, autoSignIn });
  await own.client.confirmSignUp({ username: 'rest', code: CODE });
  assert.equal(own.storage.hasTokens(), false);
  await own.atRest();
  assert.equal(own.storage.hasTokens(), true);
  assert.deepEqual(own.client.events.at(-1), { event: 'autoSignIn', hasData: true, user: 'with a session' });
  own.close();
});

for (const client of ['amplify-v5', 'amplify-v6'] as const) {
  test(`${client}: a reloaded device keeps its storage, and nothing else`, async () => {
    const own = device(client);
    const username = `member-${client}`;
    await pool.addUser(username);
    await own.client.signIn({ username, password: PASSWORD });
    const reloaded = own.reloaded();
    assert.equal((await reloaded.client.currentUser()).username, username);
    assert.equal(
      reloaded.client.events.some(({ event }) => /sign/i.test(event)),
      false,
    );
    reloaded.close();
  });
}

for (const [from, to] of [
  ['amplify-v5', 'amplify-v6'],
  ['amplify-v6', 'amplify-v5'],
] as const) {
  test(`a device of ${from} that is opened again with ${to} is still signed in`, async () => {
    const own = device(from);
    const username = `moves-from-${from}`;
    await pool.addUser(username);
    await own.client.signIn({ username, password: PASSWORD });
    const moved = own.reloaded(to);
    assert.equal(moved.client.id, to);
    assert.equal((await moved.client.currentUser()).username, username);
    moved.close();
  });

  test(`${from}: two contexts of one program keep two users`, async () => {
    const program = device(from);
    const names = ['one', 'two'].map((name) => `${name}-in-${from}`);
    const contexts = names.map((name) => program.context(name));
    for (const [index, username] of names.entries()) {
      await pool.addUser(username);
      await contexts[index]?.client.signIn({ username, password: PASSWORD });
    }
    const users = await Promise.all(contexts.map(({ client }) => client.currentUser()));
    assert.deepEqual(
      users.map(({ username }) => username),
      names,
    );
    await assert.rejects(program.client.currentUser());
    program.close();
  });
}
