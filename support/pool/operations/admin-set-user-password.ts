import { boolean, required, structure } from '../model/build-shape';
import { password } from '../model/shapes/credentials';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { refuseUsedPassword } from '../users/refuse-used-password';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { setPassword } from '../users/set-password';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Rows AD-07, AD-08. */
export const adminSetUserPassword = operation({
  name: 'AdminSetUserPassword',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    Password: required(password),
    Permanent: boolean(),
  }),
  async handle({ UserPoolId, Username, Password, Permanent }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    refuseWeakPassword(service, pool, {
      password: Password,
      wording: 'Password did not conform with password policy',
    });
    await refuseUsedPassword(service, pool, { user, password: Password });
    await setPassword(service, pool, {
      user,
      password: Password,
      lasting: Permanent ? 'permanent' : 'temporary',
    });
    return {};
  },
});
