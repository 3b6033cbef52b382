import { flowEnabled } from '../clients/flow-enabled';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { FlowCall } from './flow-call';
import { offerSrp } from './offer-srp';
import { requiredParameter } from './required-parameter';

/** USER_SRP_AUTH (rows IA-13, SRP-01). */
export async function beginSrp(service: Service, call: FlowCall): Promise<unknown> {
  requiredParameter(call, 'USERNAME');
  requiredParameter(call, 'SRP_A');
  if (!flowEnabled(call.client.settings, 'USER_SRP_AUTH')) {
    throw new ServiceError('InvalidParameterException', 'USER_SRP_AUTH is not enabled for the client.');
  }
  return offerSrp(service, call);
}
