import { groupOf } from '../groups/group-of';
import { required, structure } from '../model/build-shape';
import { groupName } from '../model/shapes/group';
import { userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

/** Its members stay users of the pool. */
export const deleteGroup = operation({
  name: 'DeleteGroup',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), GroupName: required(groupName) }),
  handle({ UserPoolId, GroupName }, service) {
    const pool = poolOf(service, UserPoolId);
    pool.groups.delete(groupOf(pool, GroupName).name);
  },
});
