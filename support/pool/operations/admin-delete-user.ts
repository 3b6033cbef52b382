import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { removeUser } from '../users/remove-user';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Row AD-14. */
export const adminDeleteUser = operation({
  name: 'AdminDeleteUser',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), Username: required(username) }),
  handle({ UserPoolId, Username }, service) {
    const pool = poolOf(service, UserPoolId);
    removeUser(service, pool, userForAdministrator(service, pool, Username));
  },
});
