import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';

import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Row AD-12: the status stays. */
export const adminEnableUser = operation({
  name: 'AdminEnableUser',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), Username: required(username) }),
  handle({ UserPoolId, Username }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    user.enabled = true;
    user.modifiedAt = pool.clock.now();

    return {};
  },
});
