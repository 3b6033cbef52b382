import { flowEnabled } from '../clients/flow-enabled';
import { ServiceError } from '../service-error';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';

/** No pool of this service has the triggers that CUSTOM_AUTH asks (rows IA-14, CU-01). */
export function refuseCustomAuth(call: FlowCall): never {
  requiredParameter(call, 'USERNAME');
  if (!flowEnabled(call.client.settings, 'CUSTOM_AUTH')) {
    throw new ServiceError('InvalidParameterException', 'CUSTOM_AUTH is not enabled for the client.');
  }
  throw new ServiceError(
    'InvalidParameterException',
    'Custom auth lambda trigger is not configured for the user pool.',
  );
}
