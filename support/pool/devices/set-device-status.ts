import type { Device } from '../store/device';
import type { UserPool } from '../store/user-pool';

/** Without a status the device stays as it is. */
export function setDeviceStatus(pool: UserPool, device: Device, status: Device['status'] | undefined): void {
  device.status = status ?? device.status;
  device.modifiedAt = pool.clock.now();
}
