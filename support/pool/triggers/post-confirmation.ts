import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { eventAttributes } from './event-attributes';
import { invokeTrigger } from './invoke-trigger';
import type { TriggerCaller } from './trigger-caller';

/** PostConfirmation: what it follows is done already, and stays done if it throws (rows TR-03, CF-20, FP-09). */
export async function postConfirmation(
  service: Service,
  pool: UserPool,
  confirmation: {
    readonly source: 'ConfirmSignUp' | 'ConfirmForgotPassword';
    readonly user: User;
    readonly caller: TriggerCaller;
  },
): Promise<void> {
  const { source, user, caller } = confirmation;
  await invokeTrigger(service, pool, {
    trigger: 'PostConfirmation',
    source,
    userName: user.username,
    clientId: caller.clientId,
    request: {
      userAttributes: eventAttributes(service, pool, user),
      ...(caller.metadata && { clientMetadata: caller.metadata }),
    },
    response: {},
  });
}
