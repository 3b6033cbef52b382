import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { addressOwner } from './address-owner';
import { aliasOwner } from './alias-owner';
import { userKey } from './user-key';

/** The user whom a sign-in name means: username, active alias, or the address where that is the sign-in name. */
export function findUser(service: Service, pool: UserPool, name: string): User | undefined {
  const named = pool.users.get(userKey(service, pool, name));
  if (named) return named;
  for (const attribute of pool.settings.AliasAttributes ?? []) {
    const owner = aliasOwner(service, pool, { attribute, value: name });
    if (owner) return owner;
  }
  for (const attribute of pool.settings.UsernameAttributes ?? []) {
    const owner = addressOwner(service, pool, { attribute, value: name });
    if (owner) return owner;
  }
  return undefined;
}
