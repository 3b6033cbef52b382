import { ServiceError } from '../service-error';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/**
 * @throws ServiceError NotAuthorizedException (rows GS-07, RV-02)
 * @param access `expiresAt` in seconds since 1970
 */
export function refuseExpiredOrRevoked(
  service: Service,
  access: { readonly pool: UserPool; readonly grant: Grant; readonly expiresAt: number },
): void {
  if (service.rules.tokenExpired(access.expiresAt, access.pool.clock.now() / 1000)) {
    throw new ServiceError('NotAuthorizedException', 'Access Token has expired');
  }
  if (service.rules.accessTokenRevoked(access.grant)) {
    throw new ServiceError('NotAuthorizedException', 'Access Token has been revoked');
  }
}
