import { attributeRules } from '../rules/attributes';
import { ServiceError } from '../service-error';
import type { ContactAttribute } from '../store/user';
import type { UserPool } from '../store/user-pool';

/**
 * Which address a new name is, in a pool whose sign-in names are addresses; undefined in the other pools.
 * @throws ServiceError InvalidParameterException for a name of the wrong form (rows SU-15 to SU-18, SU-44)
 */
export function signInAddress(pool: UserPool, name: string): ContactAttribute | undefined {
  const isEmail = attributeRules.acceptsEmail(name);
  const isPhone = attributeRules.acceptsPhoneNumber(name);
  const kinds = pool.settings.UsernameAttributes ?? [];
  if (kinds.includes('email') && isEmail) return 'email';
  if (kinds.includes('phone_number') && isPhone) return 'phone_number';
  if (kinds.length > 1) throw invalid('Username should be either an email or a phone number.');
  if (kinds[0] === 'email') throw invalid('Username should be an email.');
  if (kinds[0] === 'phone_number') throw invalid('Username should be a phone number.');
  refuseAliasLikeName(pool, { isEmail, isPhone });
  return undefined;
}

function refuseAliasLikeName(
  pool: UserPool,
  name: { readonly isEmail: boolean; readonly isPhone: boolean },
): void {
  const aliases = pool.settings.AliasAttributes ?? [];
  if (name.isEmail && aliases.includes('email')) {
    throw invalid('Username cannot be of email format, since user pool is configured for email alias.');
  }
  if (name.isPhone && aliases.includes('phone_number')) {
    throw invalid(
      'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    );
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
