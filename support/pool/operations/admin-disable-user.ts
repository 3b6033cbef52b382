import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { grantsOf, revoke } from '../tokens/revoke';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Rows AD-12, GS-11: the status stays, the tokens are revoked. */
export const adminDisableUser = operation({
  name: 'AdminDisableUser',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), Username: required(username) }),
  handle({ UserPoolId, Username }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    user.enabled = false;
    user.modifiedAt = pool.clock.now();
    revoke(grantsOf(pool, user.sub), 'administrator');
    return {};
  },
});
