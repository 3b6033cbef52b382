import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { contactAttributes } from './contact-attributes';
import { refuseImmutableAttributes } from './refuse-immutable-attributes';

/**
 * Takes attributes from a user, and with an address what was proven about it.
 * @throws ServiceError InvalidParameterException for an attribute that is undeclared, immutable or required, before
 * anything changes (rows AT-06, AT-12, SU-28)
 */
export function deleteAttributes(
  service: Service,
  pool: UserPool,
  deletion: { readonly user: User; readonly names: readonly string[] },
): void {
  const { user, names } = deletion;
  for (const name of service.rules.undeclaredAttributes(names, pool.schema)) {
    throw invalid(`Invalid user attributes: ${name}: Attribute does not exist in the schema.\n`);
  }
  refuseImmutableAttributes(pool, names);
  for (const name of names) {
    if (pool.schema.get(name)?.Required) {
      throw invalid(`Invalid user attributes: ${name}: Required attribute cannot be deleted.`);
    }
  }
  for (const name of names) user.attributes.delete(name);
  for (const contact of contactAttributes.filter((candidate) => names.includes(candidate))) {
    user.attributes.delete(`${contact}_verified`);
    user.attributeCodes?.delete(contact);
  }
  user.modifiedAt = pool.clock.now();
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
