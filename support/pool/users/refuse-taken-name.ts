import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { addressOwner } from './address-owner';
import { userKey } from './user-key';

/** @throws ServiceError UsernameExistsException (rows SU-10 to SU-13, AD-03) */
export function refuseTakenName(
  service: Service,
  pool: UserPool,
  person: {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly takenMessage: string;
  },
): void {
  for (const attribute of pool.settings.UsernameAttributes ?? []) {
    const value = person.attributes.get(attribute);
    if (value === undefined) continue;
    if (service.rules.addressTaken(addressOwner(service, pool, { attribute, value }))) {
      const message = `An account with the given ${attribute} already exists.`;
      throw new ServiceError('UsernameExistsException', message);
    }
  }
  if (service.rules.usernameTaken(pool.users.get(userKey(service, pool, person.name)))) {
    throw new ServiceError('UsernameExistsException', person.takenMessage);
  }
}
