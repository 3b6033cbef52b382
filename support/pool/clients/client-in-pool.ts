import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { UserPool } from '../store/user-pool';

/** @throws ServiceError ResourceNotFoundException (row P-21) */
export function clientInPool(pool: UserPool, clientId: string): AppClient {
  const client = pool.clients.get(clientId);
  if (!client) {
    throw new ServiceError('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
  }
  return client;
}
