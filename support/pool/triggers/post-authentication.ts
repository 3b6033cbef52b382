import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TokenEvent } from '../tokens/token-event';
import { eventAttributes } from './event-attributes';
import { invokeTrigger } from './invoke-trigger';

/** PostAuthentication: everything is proven, no token is minted yet (rows TR-05, TR-15, CU-07). */
export async function postAuthentication(
  service: Service,
  subject: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly user: User;
    readonly event: TokenEvent;
    /** A device that the pool tracks and did not know. */
    readonly newDeviceUsed: boolean;
  },
): Promise<void> {
  const { pool, client, user, event, newDeviceUsed } = subject;
  await invokeTrigger(service, pool, {
    trigger: 'PostAuthentication',
    source: 'Authentication',
    userName: user.username,
    clientId: client.id,
    request: {
      userAttributes: eventAttributes(service, pool, user),
      newDeviceUsed,
      ...(event.metadata && { clientMetadata: event.metadata }),
    },
    response: {},
  });
}
