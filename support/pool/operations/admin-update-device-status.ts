import { deviceOf } from '../devices/device-of';
import { setDeviceStatus } from '../devices/set-device-status';
import { required, structure } from '../model/build-shape';
import { deviceKey, deviceRememberedStatus } from '../model/shapes/device';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

export const adminUpdateDeviceStatus = operation({
  name: 'AdminUpdateDeviceStatus',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    DeviceKey: required(deviceKey),
    DeviceRememberedStatus: deviceRememberedStatus,
  }),
  handle({ UserPoolId, Username, DeviceKey, DeviceRememberedStatus }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    setDeviceStatus(pool, deviceOf(user, DeviceKey), DeviceRememberedStatus);
    return {};
  },
});
