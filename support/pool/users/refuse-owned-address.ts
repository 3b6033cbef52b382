import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { addressOwner } from './address-owner';
import { contactAttributes } from './contact-attributes';

/**
 * Where addresses are the sign-in names, nobody takes somebody else's.
 * @throws ServiceError AliasExistsException (row AL-07)
 */
export function refuseOwnedAddress(
  service: Service,
  pool: UserPool,
  claim: { readonly by: User; readonly addresses: ReadonlyMap<string, string> },
): void {
  for (const attribute of contactAttributes) {
    const value = claim.addresses.get(attribute);
    if (!value || !pool.settings.UsernameAttributes?.includes(attribute)) continue;
    const owner = addressOwner(service, pool, { attribute, value });
    if (owner !== claim.by && service.rules.addressTaken(owner)) {
      const message = `An account with the given ${attribute} already exists.`;
      throw new ServiceError('AliasExistsException', message);
    }
  }
}
