import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { ContactAttribute, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { aliasOwner } from './alias-owner';

/**
 * Hands the aliases that are about to be verified over to a user: the former owner keeps the value, unverified.
 * @throws ServiceError AliasExistsException before anything changes (rows CF-09, CF-10, AL-03 to AL-05)
 */
export function takeAliases(
  service: Service,
  pool: UserPool,
  claim: {
    readonly by: User;
    readonly attributes: readonly ContactAttribute[];
    readonly valueOf: (attribute: ContactAttribute) => string | undefined;
    readonly forced: boolean;
  },
): void {
  const owners = claim.attributes.flatMap((attribute) => {
    const value = claim.valueOf(attribute);
    if (value === undefined || !pool.settings.AliasAttributes?.includes(attribute)) return [];
    const owner = aliasOwner(service, pool, { attribute, value });
    if (!owner || owner === claim.by) return [];
    if (service.rules.aliasConflict({ owner, forced: claim.forced })) {
      throw new ServiceError('AliasExistsException', `An account with the ${attribute} already exists.`);
    }
    return [{ owner, attribute }];
  });
  for (const { owner, attribute } of owners) {
    owner.attributes.set(`${attribute}_verified`, String(service.rules.formerOwnerStaysVerified()));
  }
}
