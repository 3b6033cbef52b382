import { deviceOf } from '../devices/device-of';
import { unknownDevice } from '../devices/unknown-device';
import type { Device } from '../store/device';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { FlowCall } from './flow-call';

/**
 * The confirmed device that a call names as DEVICE_KEY; undefined when it names none. The decoy of a user has none.
 * @throws ServiceError ResourceNotFoundException (row DV-06)
 */
export function deviceAtSignIn(service: Service, call: FlowCall, user: User | undefined): Device | undefined {
  const key = call.parameters.DEVICE_KEY;
  if (!key) return undefined;
  if (!user || !service.rules.tracksDevices(call.pool.settings)) throw unknownDevice();
  return deviceOf(user, key);
}
