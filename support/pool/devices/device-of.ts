import type { Device } from '../store/device';
import type { User } from '../store/user';
import { unknownDevice } from './unknown-device';

/** @throws ServiceError ResourceNotFoundException (row DV-06) */
export function deviceOf(user: User, key: string): Device {
  const device = user.devices?.get(key);
  if (!device) throw unknownDevice();
  return device;
}
