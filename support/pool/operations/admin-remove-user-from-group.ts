import { groupOf } from '../groups/group-of';
import { required, structure } from '../model/build-shape';
import { groupName } from '../model/shapes/group';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Whoever is no member stays none. */
export const adminRemoveUserFromGroup = operation({
  name: 'AdminRemoveUserFromGroup',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    GroupName: required(groupName),
  }),
  handle({ UserPoolId, Username, GroupName }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    groupOf(pool, GroupName).members.delete(user);
  },
});
