import { deviceDescription } from '../devices/device-description';
import { deviceOf } from '../devices/device-of';
import { required, structure } from '../model/build-shape';
import { deviceKey } from '../model/shapes/device';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

export const adminGetDevice = operation({
  name: 'AdminGetDevice',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    DeviceKey: required(deviceKey),
  }),
  handle({ UserPoolId, Username, DeviceKey }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    return { Device: deviceDescription(pool, user, deviceOf(user, DeviceKey)) };
  },
});
