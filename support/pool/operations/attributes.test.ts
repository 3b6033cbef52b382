import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { arrange, attributeOf, pairs, tokensOf } from '../testing/people';
import { ALIAS, arranged, BY_EMAIL, testRefusals } from '../testing/refusal';

const FIRST = {
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
};
const NEW = 'new@example.com';

async function update(caller: Caller, attributes: Readonly<Record<string, string>>, name = 'alice') {
  const { AccessToken } = await tokensOf(caller, name);
  return caller.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs(attributes) });
}

async function verify(caller: Caller, Code: string) {
  const { AccessToken } = await tokensOf(caller, 'alice');
  return caller.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code });
}

async function newestCode(caller: Caller): Promise<string> {
  return (await caller.codes('alice')).at(-1) ?? 'none';
}

testRefusals([
  {
    row: 'a proof before the update of an address that is not auto-verified',
    call: (c) => c.call('CreateUserPool', { PoolName: 'x', ...FIRST }),
    error: 'InvalidParameterException',
  },
  {
    row: 'the same by UpdateUserPool',
    call: (c) => c.call('UpdateUserPool', { AutoVerifiedAttributes: ['phone_number'], ...FIRST }),
    error: 'InvalidParameterException',
  },
  {
    row: 'AT-12 for an administrator',
    pool: { Schema: [{ Name: 'email', Required: true }] },
    call: async (c) =>
      (await arranged(c)).call('AdminDeleteUserAttributes', {
        Username: 'alice',
        UserAttributeNames: ['email'],
      }),
    error: 'InvalidParameterException',
    message: 'Invalid user attributes: email: Required attribute cannot be deleted.',
  },
  {
    row: 'AT-12, AT-14: a required attribute emptied',
    pool: { Schema: [{ Name: 'email', Required: true }] },
    call: async (c) => update(await arranged(c), { email: '' }),
    error: 'InvalidParameterException',
  },
  {
    row: 'CL-13 for DeleteUserAttributes',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      return c.call('DeleteUserAttributes', { AccessToken, UserAttributeNames: ['email_verified'] });
    },
    error: 'NotAuthorizedException',
  },
  {
    row: 'SU-28 for DeleteUserAttributes',
    call: async (c) =>
      (await arranged(c)).call('AdminDeleteUserAttributes', {
        Username: 'alice',
        UserAttributeNames: ['custom:none'],
      }),
    error: 'InvalidParameterException',
  },
  {
    row: 'a preferred username that is the alias of somebody else',
    pool: { AliasAttributes: ['preferred_username'] },
    call: async (c) => {
      await arrange(c, 'bruno', { preferred_username: 'boss' });
      return update(await arranged(c), { preferred_username: 'boss' });
    },
    error: 'AliasExistsException',
  },
  {
    row: 'AL-07 for an administrator',
    pool: BY_EMAIL,
    call: async (c) => {
      await arrange(c, 'alice@example.com');
      await arrange(c, 'bruno@example.com');
      return c.call('AdminUpdateUserAttributes', {
        Username: 'bruno@example.com',
        UserAttributes: pairs({ email: 'alice@example.com' }),
      });
    },
    error: 'AliasExistsException',
  },
  {
    row: 'FP-11 for VerifyUserAttribute: no code was asked for',
    call: async (c) => verify(await arranged(c), '123456'),
    error: 'ExpiredCodeException',
  },
  {
    row: 'QT-02: a code of yesterday',
    call: async (c) => {
      await update(await arranged(c), { email: NEW });
      await c.advance(86_401);
      return verify(c, await newestCode(c));
    },
    error: 'ExpiredCodeException',
  },
  {
    row: 'the code of an address that an administrator replaced',
    call: async (c) => {
      await update(await arranged(c), { email: NEW });
      await c.call('AdminUpdateUserAttributes', {
        Username: 'alice',
        UserAttributes: pairs({ email: 'other@example.com', email_verified: 'true' }),
      });
      return verify(c, await newestCode(c));
    },
    error: 'ExpiredCodeException',
  },
  {
    row: 'AL-06: an address whose alias somebody else proved meanwhile',
    pool: { ...ALIAS, ...FIRST },
    call: async (c) => {
      await update(await arranged(c), { email: NEW });
      await arrange(c, 'bruno', { email: NEW, email_verified: 'true' });
      return verify(c, await newestCode(c));
    },
    error: 'AliasExistsException',
    message: 'An account with the email already exists.',
  },
]);

test('AT-04: the code that is asked for again goes to the address that waits, and proves it', async () => {
  const caller = await arranged(await createCaller({}, { pool: FIRST }));
  await update(caller, { email: NEW });
  const { AccessToken } = await tokensOf(caller, 'alice');
  const asked = { AccessToken, AttributeName: 'email' };
  const { body } = await caller.call('GetUserAttributeVerificationCode', asked);
  assert.equal(body.CodeDeliveryDetails.Destination, 'n***@e***');
  assert.equal(await attributeOf(caller, 'alice', 'email'), 'alice@example.com');
  assert.equal((await verify(caller, await newestCode(caller))).status, 200);
  assert.equal(await attributeOf(caller, 'alice', 'email'), NEW);
  assert.equal(await attributeOf(caller, 'alice', 'email_verified'), 'true');
});

test('AT-04: an administrator skips the proof with the flag alone', async () => {
  const caller = await arranged(await createCaller({}, { pool: FIRST }));
  const set = (attributes: Readonly<Record<string, string>>) =>
    caller.call('AdminUpdateUserAttributes', { Username: 'alice', UserAttributes: pairs(attributes) });
  await set({ email: NEW });
  assert.equal(await attributeOf(caller, 'alice', 'email'), 'alice@example.com');
  assert.equal((await caller.codes('alice')).length, 1);
  await set({ email: NEW, email_verified: 'true' });
  assert.equal(await attributeOf(caller, 'alice', 'email'), NEW);
  assert.equal((await caller.codes('alice')).length, 1);
});

test('UP-08: UpdateUserPool replaces the settings and keeps the sign-in attributes', async () => {
  const caller = await createCaller({}, { pool: { ...ALIAS, ...FIRST } });
  await caller.call('UpdateUserPool', { PoolName: 'renamed', AliasAttributes: ['phone_number'] });
  const { UserPool } = (await caller.call('DescribeUserPool')).body;
  assert.equal(UserPool.Name, 'renamed');
  assert.deepEqual(UserPool.AliasAttributes, ['email']);
  assert.equal(UserPool.AutoVerifiedAttributes, undefined);
  assert.equal(UserPool.UserAttributeUpdateSettings, undefined);
});

test('ListUserPoolClients names the app clients page by page, without their secrets', async () => {
  const caller = await createCaller();
  await caller.call('CreateUserPoolClient', { ClientName: 'second', GenerateSecret: true });
  const first = (await caller.call('ListUserPoolClients', { MaxResults: 1 })).body;
  const { userPoolId: UserPoolId, clientId: ClientId } = caller;
  assert.deepEqual(first.UserPoolClients, [{ ClientId, ClientName: 'test', UserPoolId }]);
  const second = (await caller.call('ListUserPoolClients', { NextToken: first.NextToken })).body;
  assert.deepEqual(
    second.UserPoolClients.map((client: object) => Object.keys(client).sort()),
    [['ClientId', 'ClientName', 'UserPoolId']],
  );
  assert.equal(second.NextToken, undefined);
});
