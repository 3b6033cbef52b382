import { deviceDescription } from '../devices/device-description';
import { deviceOf } from '../devices/device-of';
import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { deviceKey } from '../model/shapes/device';
import { bearerOf } from '../tokens/bearer';
import { operation } from './operation';

export const getDevice = operation({
  name: 'GetDevice',
  access: 'access token',
  input: structure({ AccessToken: required(token), DeviceKey: required(deviceKey) }),
  async handle({ AccessToken, DeviceKey }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    return { Device: deviceDescription(pool, user, deviceOf(user, DeviceKey)) };
  },
});
