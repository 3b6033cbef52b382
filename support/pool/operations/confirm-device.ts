import { bytesOfBase64 } from '../codec/base64';
import { integerOfBytes } from '../codec/integer';
import { unknownDevice } from '../devices/unknown-device';
import { required, structure, text } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { deviceKey } from '../model/shapes/device';
import { ServiceError } from '../service-error';
import { bearerOf } from '../tokens/bearer';
import { operation } from './operation';

const BASE64 = text({ max: 131_072 });

/** Row DV-03: the device that signed in leaves the verifier of a password of its own. */
export const confirmDevice = operation({
  name: 'ConfirmDevice',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    DeviceKey: required(deviceKey),
    DeviceSecretVerifierConfig: structure({ PasswordVerifier: BASE64, Salt: BASE64 }),
    DeviceName: text({ min: 1, max: 1024 }),
  }),
  async handle({ AccessToken, DeviceKey, DeviceSecretVerifierConfig = {}, DeviceName }, service) {
    const { pool, user, grant } = await bearerOf(service, AccessToken);
    if (grant.device?.key !== DeviceKey) throw unknownDevice();
    if (user.devices?.has(DeviceKey)) {
      throw new ServiceError('DeviceKeyExistsException', 'The device is confirmed already.');
    }
    const verifier = integerOf('PasswordVerifier', DeviceSecretVerifierConfig.PasswordVerifier);
    const salt = integerOf('Salt', DeviceSecretVerifierConfig.Salt);
    const remembered = service.rules.remembersAtOnce(pool.settings);
    const now = pool.clock.now();
    user.devices ??= new Map();
    user.devices.set(DeviceKey, {
      ...grant.device,
      name: DeviceName,
      salt,
      verifier,
      status: remembered ? 'remembered' : 'not_remembered',
      createdAt: now,
      modifiedAt: now,
      authenticatedAt: now,
    });
    return { UserConfirmationNecessary: !remembered };
  },
});

function integerOf(name: string, base64: string | undefined): bigint {
  const bytes = base64 === undefined ? undefined : bytesOfBase64(base64);
  if (bytes && bytes.length > 0) return integerOfBytes(bytes);
  throw new ServiceError('InvalidParameterException', `Invalid device secret verifier: ${name}.`);
}
