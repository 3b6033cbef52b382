import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** @throws ServiceError ResourceNotFoundException (row P-22) */
export function poolOf(service: Service, userPoolId: string): UserPool {
  const pool = service.pools.get(userPoolId);
  if (!pool) throw new ServiceError('ResourceNotFoundException', `User pool ${userPoolId} does not exist.`);
  return pool;
}
