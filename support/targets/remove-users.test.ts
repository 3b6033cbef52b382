import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { startPool } from '../pool/server/start-pool';
import { createAdministrator } from './administrator';
import { connectEndpoint } from './endpoint';
import { readExistingPool } from './read-existing-pool';
import { removeUsers } from './remove-users';
import type { ExistingTargetFile } from './target-file';
import { makePool } from './testing/five-pools';
import { startMeddlingProxy } from './testing/meddling-proxy';
import { ownerOf } from './testing/owner-of';

let pool: Awaited<ReturnType<typeof startPool>>;
let owner: CognitoIdentityProvider;

before(async () => {
  pool = await startPool({ port: 0 });
  owner = ownerOf(pool.url);
});
after(async () => {
  owner.destroy();
  await pool.close();
});

async function opened(file: ExistingTargetFile, url = pool.url) {
  const target = await connectEndpoint(url);
  const reading = createAdministrator(target, () => {});
  const existing = await readExistingPool(reading, file);
  reading.destroy();
  return { existing, administrator: createAdministrator({ ...target, pools: existing }, () => {}) };
}

async function join(UserPoolId: string, Username: string, email: string): Promise<void> {
  await owner.adminCreateUser({
    UserPoolId,
    Username,
    MessageAction: 'SUPPRESS',
    UserAttributes: [{ Name: 'email', Value: email }],
  });
}

async function addressesIn(UserPoolId: string): Promise<readonly string[]> {
  const { Users } = await owner.listUsers({ UserPoolId });
  return (Users ?? [])
    .map(({ Attributes }) => Attributes?.find(({ Name }) => Name === 'email')?.Value ?? '')
    .sort();
}

test('takes the people of the run and nobody else, however many there are', async () => {
  const file = await makePool(pool.url, 'plain');
  const { existing, administrator } = await opened(file);
  const { userPoolId } = file;
  // More than a page, and neighbours whose names only begin alike.
  for (let n = 0; n < 65; n += 1) await join(userPoolId, `auth-conformance-run1-${n}`, `${n}@example.com`);
  await join(userPoolId, 'auth-conformance-run10-0', 'run10@example.com');
  await join(userPoolId, 'my-auth-conformance-run1-0', 'my@example.com');
  const { usersLeft, failures } = await removeUsers(administrator, existing, 'run1');
  administrator.destroy();
  assert.equal(usersLeft.length, 65);
  assert.ok(usersLeft.every((user) => user.startsWith(`${userPoolId}/auth-conformance-run1-`)));
  assert.deepEqual(failures, []);
  assert.deepEqual(await addressesIn(userPoolId), [
    'my@example.com',
    'resident@example.com',
    'run10@example.com',
  ]);
});

test('finds them by their address where that is their name', async () => {
  const file = { ...(await makePool(pool.url, 'email')), address: 'a"b\\c+{id}@example.com' };
  const { existing, administrator } = await opened(file);
  const own = 'a"b\\c+auth-conformance-run1-x@example.com';
  await join(file.userPoolId, own, own);
  await join(file.userPoolId, 'a@example.com', 'a@example.com');
  const { usersLeft, failures } = await removeUsers(administrator, existing, 'run1');
  administrator.destroy();
  assert.deepEqual([usersLeft.length, failures], [1, []]);
  assert.deepEqual(await addressesIn(file.userPoolId), ['a@example.com', 'resident@example.com']);
});

test('who is gone already is no failure; who will not go keeps nobody else', async () => {
  const file = await makePool(pool.url, 'plain');
  const { existing, administrator } = await opened(file);
  for (const name of ['gone', 'stays', 'goes']) {
    await join(file.userPoolId, `auth-conformance-run1-${name}`, `${name}@example.com`);
  }
  administrator.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const { Username } = args.input as { Username?: string };
        if (commandName !== 'AdminDeleteUserCommand') return next(args);
        if (Username?.endsWith('gone'))
          await owner.adminDeleteUser({ UserPoolId: file.userPoolId, Username });
        if (Username?.endsWith('stays'))
          throw Object.assign(new Error('not now'), { name: 'TooManyRequestsException' });
        return next(args);
      },
    { step: 'initialize' },
  );
  const { usersLeft, failures } = await removeUsers(administrator, existing, 'run1');
  administrator.destroy();
  assert.deepEqual([...usersLeft].sort(), [
    `${file.userPoolId}/auth-conformance-run1-goes`,
    `${file.userPoolId}/auth-conformance-run1-gone`,
    `${file.userPoolId}/auth-conformance-run1-stays`,
  ]);
  assert.deepEqual(failures, [
    `${file.userPoolId}/auth-conformance-run1-stays: TooManyRequestsException not now`,
  ]);
  assert.deepEqual(await addressesIn(file.userPoolId), ['resident@example.com', 'stays@example.com']);
});

test('whom the pool says that it has removed, and still has, is not removed', async () => {
  const file = await makePool(pool.url, 'plain');
  for (const name of ['kept', 'goes']) {
    await join(file.userPoolId, `auth-conformance-run1-${name}`, `${name}@example.com`);
  }
  const proxy = await startMeddlingProxy(pool.url, (operation, body) =>
    operation === 'AdminDeleteUser' && body.includes('kept') ? { kind: 'answer', body: {} } : undefined,
  );
  const { existing, administrator } = await opened(file, proxy.url);
  try {
    const { failures } = await removeUsers(administrator, existing, 'run1');
    const kept = `${file.userPoolId}/auth-conformance-run1-kept`;
    assert.equal(failures.length, 1, failures.join('\n'));
    assert.match(
      failures[0] ?? '',
      new RegExp(`^${kept}: .* user auth-conformance-run1-kept .* is still there$`),
    );
    assert.deepEqual(await addressesIn(file.userPoolId), ['kept@example.com', 'resident@example.com']);
  } finally {
    administrator.destroy();
    await proxy.close();
  }
});
