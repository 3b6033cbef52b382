import { ServiceError } from '../service-error';
import type { FlowCall } from './flow-call';

/** No pool of this service tracks devices, so that it knows none. @throws ServiceError (row DV-06) */
export function refuseUnknownDevice(call: FlowCall): void {
  if (call.parameters.DEVICE_KEY)
    throw new ServiceError('ResourceNotFoundException', 'Device does not exist.');
}
