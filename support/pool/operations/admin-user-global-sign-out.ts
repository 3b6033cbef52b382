import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { grantsOf, revoke } from '../tokens/revoke';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Row GS-03: what GlobalSignOut does, without the token. */
export const adminUserGlobalSignOut = operation({
  name: 'AdminUserGlobalSignOut',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), Username: required(username) }),
  handle({ UserPoolId, Username }, service) {
    const pool = poolOf(service, UserPoolId);
    const { sub } = userForAdministrator(service, pool, Username);
    revoke(service.rules.revokedByAdministrator(grantsOf(pool, sub)), 'GlobalSignOut');
    return {};
  },
});
