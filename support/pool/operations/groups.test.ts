import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createCaller } from '../testing/caller';
import { payloadOf, tokensOf } from '../testing/people';
import { arranged, testRefusals } from '../testing/refusal';

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

async function join(caller: Caller, groups: Readonly<Record<string, object>>): Promise<void> {
  for (const [GroupName, settings] of Object.entries(groups)) {
    await caller.call('CreateGroup', { GroupName, ...settings });
    await caller.call('AdminAddUserToGroup', { Username: 'alice', GroupName });
  }
}

async function claimsOf(caller: Caller, token: 'AccessToken' | 'IdToken') {
  const payload = payloadOf((await tokensOf(caller, 'alice'))[token]);
  return [payload['cognito:groups'], payload['cognito:roles'], payload['cognito:preferred_role']];
}

testRefusals([
  {
    row: 'a group of a name that is taken',
    call: async (c) => {
      await c.call('CreateGroup', { GroupName: 'staff' });
      return c.call('CreateGroup', { GroupName: 'staff' });
    },
    error: 'GroupExistsException',
  },
  ...['GetGroup', 'UpdateGroup', 'DeleteGroup', 'ListUsersInGroup', 'AdminAddUserToGroup'].map(
    (operation) => ({
      row: `${operation} of a group that does not exist`,
      call: async (c: Caller) =>
        (await arranged(c)).call(operation, { GroupName: 'nobodies', Username: 'alice' }),
      error: 'ResourceNotFoundException',
    }),
  ),
  {
    row: 'AD-10 for AdminAddUserToGroup',
    call: async (c) => {
      await c.call('CreateGroup', { GroupName: 'staff' });
      return c.call('AdminAddUserToGroup', { GroupName: 'staff', Username: 'nobody' });
    },
    error: 'UserNotFoundException',
  },
]);

test('TK-12: tokens name the groups by precedence, the ID token their roles', async () => {
  const caller = await arranged(await createCaller());
  await join(caller, {
    anybody: {},
    staff: { Precedence: 5, RoleArn: role('staff') },
    chiefs: { Precedence: 0, RoleArn: role('chief') },
  });
  const names = ['chiefs', 'staff', 'anybody'];
  assert.deepEqual(await claimsOf(caller, 'AccessToken'), [names, undefined, undefined]);
  const roles = [role('chief'), role('staff')];
  assert.deepEqual(await claimsOf(caller, 'IdToken'), [names, roles, role('chief')]);
});

test('no role is preferred where two groups of equal precedence differ', async () => {
  const caller = await arranged(await createCaller());
  await join(caller, {
    left: { Precedence: 1, RoleArn: role('left') },
    right: { Precedence: 1, RoleArn: role('right') },
  });
  const [, roles, preferred] = await claimsOf(caller, 'IdToken');
  assert.deepEqual([roles, preferred], [[role('left'), role('right')], undefined]);
});

test('whoever leaves a group, or whose group is deleted, is named in it no longer', async () => {
  const caller = await arranged(await createCaller());
  await join(caller, { left: {}, right: {} });
  await caller.call('AdminRemoveUserFromGroup', { Username: 'alice', GroupName: 'left' });
  assert.deepEqual((await claimsOf(caller, 'IdToken'))[0], ['right']);
  await caller.call('DeleteGroup', { GroupName: 'right' });
  assert.equal((await claimsOf(caller, 'IdToken'))[0], undefined);
});

test('groups are described, changed and listed, with their members until these are deleted', async () => {
  const caller = await arranged(await createCaller());
  await join(caller, { staff: { Description: 'All of us', Precedence: 3 } });
  await caller.call('UpdateGroup', { GroupName: 'staff', Precedence: 4 });
  const { Group } = (await caller.call('GetGroup', { GroupName: 'staff' })).body;
  assert.deepEqual([Group.Description, Group.Precedence], ['All of us', 4]);
  assert.deepEqual((await caller.call('ListGroups')).body.Groups, [Group]);
  const ofAlice = await caller.call('AdminListGroupsForUser', { Username: 'alice' });
  assert.deepEqual(ofAlice.body.Groups, [Group]);
  const members = async () =>
    (await caller.call('ListUsersInGroup', { GroupName: 'staff' })).body.Users.map(
      ({ Username }: { Username: string }) => Username,
    );
  assert.deepEqual(await members(), ['alice']);
  await caller.call('AdminDeleteUser', { Username: 'alice' });
  assert.deepEqual(await members(), []);
});
