import { deviceOf } from '../devices/device-of';
import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { deviceKey } from '../model/shapes/device';
import { bearerOf } from '../tokens/bearer';
import { operation } from './operation';

/** Its tokens go on: nothing says that they end. Without output (row P-19). */
export const forgetDevice = operation({
  name: 'ForgetDevice',
  access: 'access token',
  input: structure({ AccessToken: required(token), DeviceKey: required(deviceKey) }),
  async handle({ AccessToken, DeviceKey }, service) {
    const { user } = await bearerOf(service, AccessToken);
    user.devices?.delete(deviceOf(user, DeviceKey).key);
  },
});
