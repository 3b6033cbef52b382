import { groupDescription } from '../groups/group-description';
import { required, structure } from '../model/build-shape';
import { groupName, groupSettings } from '../model/shapes/group';
import { userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import { operation } from './operation';

export const createGroup = operation({
  name: 'CreateGroup',
  access: 'signed',
  input: structure({
    ...groupSettings,
    UserPoolId: required(userPoolId),
    GroupName: required(groupName),
  }),
  handle({ UserPoolId, GroupName, Description, RoleArn, Precedence }, service) {
    const pool = poolOf(service, UserPoolId);
    if (pool.groups.has(GroupName)) {
      throw new ServiceError('GroupExistsException', 'A group with the name already exists.');
    }
    const now = pool.clock.now();
    const group = {
      name: GroupName,
      description: Description,
      roleArn: RoleArn,
      precedence: Precedence,
      createdAt: now,
      modifiedAt: now,
      members: new Set<never>(),
    };
    pool.groups.set(GroupName, group);
    return { Group: groupDescription(pool, group) };
  },
});
