import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { Identity, IdentityPool } from './identity-pool';

/** @throws ServiceError ResourceNotFoundException (row ID-05) */
export function identityPoolOf(service: Service, id: string): IdentityPool {
  const pool = service.identity.pools.get(id);
  if (!pool) throw new ServiceError('ResourceNotFoundException', `IdentityPool '${id}' not found.`);
  return pool;
}

/** @throws ServiceError ResourceNotFoundException */
export function identityOf(service: Service, id: string): Identity {
  const identity = service.identity.identities.get(id);
  if (!identity) throw new ServiceError('ResourceNotFoundException', `Identity '${id}' not found.`);
  return identity;
}
