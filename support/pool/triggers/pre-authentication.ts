import type { FlowCall } from '../sign-in/flow-call';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { eventAttributes } from './event-attributes';
import { invokeTrigger } from './invoke-trigger';
import { userNotFound } from './user-not-found';

/** PreAuthentication: before the password is looked at, for decoys, too (rows TR-04, TR-15, IA-24 to IA-26). */
export async function preAuthentication(
  service: Service,
  call: FlowCall,
  attempt: { readonly name: string; readonly user: User | undefined },
): Promise<void> {
  const { pool, client } = call;
  const { name, user } = attempt;
  await invokeTrigger(service, pool, {
    trigger: 'PreAuthentication',
    source: 'Authentication',
    userName: user?.username ?? name,
    clientId: client.id,
    request: {
      userAttributes: user ? eventAttributes(service, pool, user) : {},
      validationData: service.rules.signInValidationData(call.metadata) ?? null,
      ...userNotFound(service, client, user),
    },
    response: {},
  });
}
