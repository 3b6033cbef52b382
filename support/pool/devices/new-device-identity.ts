import { uuidOfBytes } from '../codec/uuid';
import { randomText } from '../random-source';
import type { DeviceIdentity } from '../store/device-identity';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The identity that a sign-in offers to a device it does not know (row DV-01). */
export function newDeviceIdentity(service: Service, pool: UserPool): DeviceIdentity {
  const region = pool.id.slice(0, pool.id.indexOf('_'));
  return {
    key: `${region}_${uuidOfBytes(service.random.bytes(16))}`,
    groupKey: `-${randomText(service.random, ALPHABET, 8)}`,
  };
}
