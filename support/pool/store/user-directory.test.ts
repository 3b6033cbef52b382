import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from './user';
import { UserAttributes } from './user-attributes';
import { UserDirectory } from './user-directory';

function user(username: string, attributes: Readonly<Record<string, string>>): User {
  return {
    username,
    sub: `sub of ${username}`,
    status: 'CONFIRMED',
    enabled: true,
    attributes: new UserAttributes(Object.entries(attributes)),
    createdAt: 0,
    modifiedAt: 0,
    signUpCodes: [],
  } as User;
}

function names(users: readonly User[]): readonly string[] {
  return users.map(({ username }) => username);
}

test('somebody removed is found by nothing', () => {
  const directory = new UserDirectory();
  const alice = user('alice', { email: 'alice@example.com' });
  directory.set('alice', alice);
  assert.equal(directory.delete('alice'), true);
  alice.attributes.set('email', 'other@example.com');
  assert.equal(directory.withSub(alice.sub), undefined);
  assert.deepEqual(directory.holding('alice@example.com'), []);
  assert.deepEqual(directory.holding('other@example.com'), []);
});

test('an attribute that is not sought finds nobody', () => {
  const directory = new UserDirectory();
  directory.set('alice', user('alice', { given_name: 'Alice' }));
  assert.deepEqual(directory.holding('Alice'), []);
});

test('candidates follow every change of an address, in whatever case', () => {
  const directory = new UserDirectory();
  const alice = user('alice', { email: 'Shared@Example.com' });
  directory.set('alice', alice);
  directory.set('bruno', user('bruno', { email: 'shared@example.com' }));
  assert.deepEqual(names(directory.holding('SHARED@example.com')), ['alice', 'bruno']);
  alice.attributes.set('email', 'new@example.com');
  assert.deepEqual(names(directory.holding('shared@example.com')), ['bruno']);
  assert.deepEqual(names(directory.holding('new@example.com')), ['alice']);
  alice.attributes.delete('email');
  assert.deepEqual(directory.holding('new@example.com'), []);
});

test('a value in two attributes is kept until both are gone', () => {
  const directory = new UserDirectory();
  const alice = user('alice', { email: 'a@example.com', preferred_username: 'a@example.com' });
  directory.set('alice', alice);
  alice.attributes.delete('preferred_username');
  assert.deepEqual(names(directory.holding('a@example.com')), ['alice']);
});

test('a name given anew stands for the new user alone', () => {
  const directory = new UserDirectory();
  directory.set('alice', user('alice', { email: 'first@example.com' }));
  directory.set('alice', user('alice', { email: 'second@example.com' }));
  assert.deepEqual(directory.holding('first@example.com'), []);
  assert.equal(directory.size, 1);
});
