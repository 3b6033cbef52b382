import { devicePage } from '../devices/device-page';
import { integer, required, structure } from '../model/build-shape';
import { paginationToken, username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

export const adminListDevices = operation({
  name: 'AdminListDevices',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    Limit: integer(0, 60),
    PaginationToken: paginationToken,
  }),
  handle({ UserPoolId, Username, Limit, PaginationToken }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    return devicePage(pool, user, { limit: Limit, token: PaginationToken });
  },
});
