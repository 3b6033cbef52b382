import { required, structure } from '../model/build-shape';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { mfaSettingMembers } from '../users/mfa-setting-members';
import { userDescription } from '../users/user-description';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Rows AD-09, AD-10. */
export const adminGetUser = operation({
  name: 'AdminGetUser',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId), Username: required(username) }),
  handle({ UserPoolId, Username }, service) {
    const user = userForAdministrator(service, poolOf(service, UserPoolId), Username);
    const { Attributes, ...rest } = userDescription(user);
    return { ...rest, UserAttributes: Attributes, ...mfaSettingMembers(user) };
  },
});
