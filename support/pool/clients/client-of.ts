import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** An app client and its pool. @throws ServiceError ResourceNotFoundException (row P-21) */
export function clientOf(
  service: Service,
  clientId: string,
): { readonly pool: UserPool; readonly client: AppClient } {
  for (const pool of service.pools.values()) {
    const client = pool.clients.get(clientId);
    if (client) return { pool, client };
  }
  throw new ServiceError('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
}
