import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';

/** @throws ServiceError NotAuthorizedException (rows CL-13, SU-35, NP-08) */
export function refuseUnwritableAttributes(
  service: Service,
  client: AppClient,
  names: readonly string[],
): void {
  if (service.rules.unwritableAttributes(names, client.settings).length > 0) {
    throw new ServiceError('NotAuthorizedException', 'A client attempted to write unauthorized attribute');
  }
}
