import { deviceOf } from '../devices/device-of';
import { required, structure } from '../model/build-shape';
import { deviceKey } from '../model/shapes/device';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Without output, as ForgetDevice (row P-19). */
export const adminForgetDevice = operation({
  name: 'AdminForgetDevice',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    DeviceKey: required(deviceKey),
  }),
  handle({ UserPoolId, Username, DeviceKey }, service) {
    const user = userForAdministrator(service, poolOf(service, UserPoolId), Username);
    user.devices?.delete(deviceOf(user, DeviceKey).key);
  },
});
