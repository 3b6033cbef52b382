import { groupDescription } from '../groups/group-description';
import { groupOf } from '../groups/group-of';
import { required, structure } from '../model/build-shape';
import { groupName } from '../model/shapes/group';
import { userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const getGroup = operation({
  name: 'GetGroup',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), GroupName: required(groupName) }),
  handle({ UserPoolId, GroupName }, service) {
    const pool = poolOf(service, UserPoolId);
    return { Group: groupDescription(pool, groupOf(pool, GroupName)) };
  },
});
