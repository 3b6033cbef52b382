import type { Service } from '../store/service';
import type { ContactAttribute, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { userKey } from './user-key';

/** The user who has an address where addresses are the sign-in names, verified or not (rows AL-02, SU-11). */
export function addressOwner(
  service: Service,
  pool: UserPool,
  address: { readonly attribute: ContactAttribute; readonly value: string },
): User | undefined {
  const sought = userKey(service, pool, address.value);
  for (const user of pool.users.holding(address.value)) {
    const value = user.attributes.get(address.attribute);
    if (value !== undefined && userKey(service, pool, value) === sought) return user;
  }
  return undefined;
}
