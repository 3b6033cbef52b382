import { list, required, structure } from '../model/build-shape';
import { attributeName } from '../model/shapes/attributes';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { deleteAttributes } from '../users/delete-attributes';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Row AT-12 holds for administrators, too. */
export const adminDeleteUserAttributes = operation({
  name: 'AdminDeleteUserAttributes',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    UserAttributeNames: required(list(attributeName)),
  }),
  handle({ UserPoolId, Username, UserAttributeNames: names }, service) {
    const pool = poolOf(service, UserPoolId);
    deleteAttributes(service, pool, { user: userForAdministrator(service, pool, Username), names });
    return {};
  },
});
