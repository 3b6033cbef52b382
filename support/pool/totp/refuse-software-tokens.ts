import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** @throws ServiceError SoftwareTokenMFANotFoundException where the pool does not offer TOTP (row TT-03) */
export function refuseSoftwareTokens(service: Service, pool: UserPool): void {
  if (service.rules.poolFactors(pool).includes('SOFTWARE_TOKEN_MFA')) return;
  throw new ServiceError(
    'SoftwareTokenMFANotFoundException',
    'Software Token MFA has not been enabled by the userPool',
  );
}
