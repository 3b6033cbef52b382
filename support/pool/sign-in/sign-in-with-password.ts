import { flowEnabled } from '../clients/flow-enabled';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { afterPassword } from './after-password';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { provePassword } from './prove-password';
import { requiredParameter } from './required-parameter';

const REFUSALS = {
  USER_PASSWORD_AUTH: 'USER_PASSWORD_AUTH flow not enabled for this client',
  ADMIN_USER_PASSWORD_AUTH: 'Auth flow not enabled for this client',
} as const;

/** USER_PASSWORD_AUTH and its administrator's form (rows IA-05, IA-06, IA-12, IA-16, PW-01, PW-02). */
export async function signInWithPassword(
  service: Service,
  call: FlowCall,
  flow: keyof typeof REFUSALS,
): Promise<unknown> {
  const { pool, client } = call;
  const name = requiredParameter(call, 'USERNAME');
  const password = requiredParameter(call, 'PASSWORD');
  if (!flowEnabled(client.settings, flow))
    throw new ServiceError('InvalidParameterException', REFUSALS[flow]);
  const user = await provePassword(service, call, { name, password });
  // InitiateAuth hands its ClientMetadata to nobody who comes after the password (row IA-25).
  const event = { source: 'Authentication', metadata: undefined } as const;
  const device = deviceAtSignIn(service, call, user);
  return afterPassword(service, { pool, client, user, device, event });
}
