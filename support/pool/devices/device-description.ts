import type { Device } from '../store/device';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';

/** A device as its operations answer; the address it was last used from and its SDK are not known here. */
export function deviceDescription(pool: UserPool, user: User, device: Device) {
  const region = pool.id.slice(0, pool.id.indexOf('_'));
  const owner = `${user.username}.${pool.id}`;
  const attributes = {
    device_status: 'valid',
    ...(device.name !== undefined && { device_name: device.name }),
    'dev:device_arn': `arn:aws:cognito-idp:${region}:000000000000:owner/${owner}/device/${device.key}`,
    'dev:device_owner': owner,
    'dev:device_remembered_status': device.status,
  };
  return {
    DeviceKey: device.key,
    DeviceAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    DeviceCreateDate: device.createdAt / 1000,
    DeviceLastModifiedDate: device.modifiedAt / 1000,
    DeviceLastAuthenticatedDate: device.authenticatedAt / 1000,
  };
}
