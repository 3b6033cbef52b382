import { ServiceError } from '../service-error';
import type { UserPool } from '../store/user-pool';

/** @throws ServiceError InvalidParameterException for an attribute that is set once and for all (row AT-06) */
export function refuseImmutableAttributes(pool: UserPool, names: Iterable<string>): void {
  for (const name of names) {
    if (pool.schema.get(name)?.Mutable === false) {
      throw new ServiceError('InvalidParameterException', `user.${name}: Attribute cannot be updated.\n`);
    }
  }
}
