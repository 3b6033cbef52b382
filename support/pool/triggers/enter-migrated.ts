import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { ContactAttribute } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { inviteUser } from '../users/invite-user';
import { newIdentity } from '../users/new-identity';
import { normaliseFlags } from '../users/normalise-flags';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { register } from '../users/register';
import { signInAddress } from '../users/sign-in-address';
import { takeAliases } from '../users/take-alias';
import type { MigrationResponse } from './migration-response';
import type { TriggerCaller } from './trigger-caller';

const CONTACTS: readonly ContactAttribute[] = ['email', 'phone_number'];
const MEDIUMS = ['SMS', 'EMAIL'] as const;

/**
 * Enters whom UserMigration described (row TR-10; the guide): confirmed unless it says RESET_REQUIRED, greeted unless
 * it says SUPPRESS, asked for a code by SMS where it wants that.
 * @returns whether the description makes a user
 * @throws ServiceError AliasExistsException for an alias of somebody else, unless it is to be taken; of CustomMessage
 */
export async function enterMigrated(
  service: Service,
  pool: UserPool,
  stranger: {
    readonly name: string;
    readonly password: string | undefined;
    readonly response: MigrationResponse;
    readonly caller: TriggerCaller;
  },
): Promise<boolean> {
  const { name, password, response, caller } = stranger;
  const { finalUserStatus: status = 'CONFIRMED' } = response;
  if (!response.userAttributes || (status !== 'CONFIRMED' && status !== 'RESET_REQUIRED')) return false;
  const { username = name, ...described } = response.userAttributes;
  const attributes = normaliseFlags(new Map(Object.entries(described)));
  try {
    const address = signInAddress(pool, username);
    if (address) attributes.set(address, username);
    if (response.enableSMSMFA && !attributes.has('phone_number')) return false;
    refuseNonconformingAttributes(service, pool, attributes, []);
    const user = await register(service, pool, {
      name: username,
      identity: newIdentity(service, pool, username),
      password,
      attributes,
      status,
      takenMessage: 'User account already exists',
      beforeEntry: (by) =>
        takeAliases(service, pool, {
          by,
          attributes: CONTACTS.filter((contact) => attributes.get(`${contact}_verified`) === 'true'),
          valueOf: (contact) => attributes.get(contact),
          forced: response.forceAliasCreation ?? false,
        }),
    });
    if (response.enableSMSMFA) user.mfa = { enabled: new Set(['SMS_MFA']), preferred: 'SMS_MFA' };
    if (response.messageAction !== 'SUPPRESS' && password !== undefined) {
      const wanted = response.desiredDeliveryMediums ?? ['SMS'];
      const mediums = MEDIUMS.filter((medium) => wanted.includes(medium));
      await inviteUser(service, pool, { user, password, mediums, caller });
    }
    return true;
  } catch (error) {
    // Of two who migrate one person at once, one finds the name taken: the person is there.
    if (error instanceof ServiceError && error.code === 'UsernameExistsException') return true;
    if (error instanceof ServiceError && error.code === 'InvalidParameterException') return false;
    throw error;
  }
}
