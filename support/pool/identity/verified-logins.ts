import type { Service } from '../store/service';
import type { IdentityPool } from './identity-pool';
import { type Login, verifiedLogin } from './verified-login';

/** Every entry of `Logins`. @throws ServiceError NotAuthorizedException as soon as one is refused */
export async function verifiedLogins(
  service: Service,
  pool: IdentityPool,
  logins: Readonly<Record<string, string>> | undefined,
): Promise<readonly Login[]> {
  const verified: Login[] = [];
  for (const entry of Object.entries(logins ?? {})) verified.push(await verifiedLogin(service, pool, entry));
  return verified;
}
