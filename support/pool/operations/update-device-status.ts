import { deviceOf } from '../devices/device-of';
import { setDeviceStatus } from '../devices/set-device-status';
import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { deviceKey, deviceRememberedStatus } from '../model/shapes/device';
import { bearerOf } from '../tokens/bearer';
import { operation } from './operation';

export const updateDeviceStatus = operation({
  name: 'UpdateDeviceStatus',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    DeviceKey: required(deviceKey),
    DeviceRememberedStatus: deviceRememberedStatus,
  }),
  async handle({ AccessToken, DeviceKey, DeviceRememberedStatus }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    setDeviceStatus(pool, deviceOf(user, DeviceKey), DeviceRememberedStatus);
    return {};
  },
});
