import { groupDescription } from '../groups/group-description';
import { groupOf } from '../groups/group-of';
import { required, structure } from '../model/build-shape';
import { groupName, groupSettings } from '../model/shapes/group';
import { userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

/** What the request leaves out stays. */
export const updateGroup = operation({
  name: 'UpdateGroup',
  access: 'signed',
  input: structure({
    ...groupSettings,
    UserPoolId: required(userPoolId),
    GroupName: required(groupName),
  }),
  handle({ UserPoolId, GroupName, Description, RoleArn, Precedence }, service) {
    const pool = poolOf(service, UserPoolId);
    const group = groupOf(pool, GroupName);
    group.description = Description ?? group.description;
    group.roleArn = RoleArn ?? group.roleArn;
    group.precedence = Precedence ?? group.precedence;
    group.modifiedAt = pool.clock.now();
    return { Group: groupDescription(pool, group) };
  },
});
