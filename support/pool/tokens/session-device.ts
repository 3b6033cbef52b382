import { newDeviceIdentity } from '../devices/new-device-identity';
import type { DeviceIdentity } from '../store/device-identity';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** Whose tokens a session holds, and what its answer tells a device that the pool did not know (rows DV-01, DV-02). */
export function sessionDevice(service: Service, pool: UserPool, known: DeviceIdentity | undefined) {
  if (!service.rules.tracksDevices(pool.settings)) return {};
  if (known) return { device: { key: known.key, groupKey: known.groupKey } };
  const device = newDeviceIdentity(service, pool);
  return { device, metadata: { DeviceKey: device.key, DeviceGroupKey: device.groupKey } };
}
