import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { userKey } from './user-key';

/** The user for whom an attribute's value acts as an alias (rows AL-01, UP-10). */
export function aliasOwner(
  service: Service,
  pool: UserPool,
  alias: { readonly attribute: 'email' | 'phone_number' | 'preferred_username'; readonly value: string },
): User | undefined {
  const sought = userKey(service, pool, alias.value);
  for (const user of pool.users.holding(alias.value)) {
    const value = user.attributes.get(alias.attribute);
    if (value === undefined || userKey(service, pool, value) !== sought) continue;
    if (service.rules.aliasActs(user, alias.attribute)) return user;
  }
  return undefined;
}
