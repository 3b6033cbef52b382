import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { factorWishes, preferenceMembers } from '../users/factor-wishes';
import { setMfaPreference } from '../users/set-mfa-preference';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Rows TT-08 to TT-14, for an administrator. */
export const adminSetUserMfaPreference = operation({
  name: 'AdminSetUserMFAPreference',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    ...preferenceMembers,
  }),
  handle({ UserPoolId, Username, ...input }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    setMfaPreference(service, pool, { user, wishes: factorWishes(input) });
    return {};
  },
});
