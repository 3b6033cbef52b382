import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** The key of a username in a pool's users. */
export function userKey(service: Service, pool: UserPool, username: string): string {
  return service.rules.comparableName(pool.settings, username);
}
