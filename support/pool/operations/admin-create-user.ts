import { boolean, list, oneOf, required, structure } from '../model/build-shape';
import { attributes, metadata } from '../model/shapes/attributes';
import { password } from '../model/shapes/credentials';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { randomText } from '../random-source';
import { ServiceError } from '../service-error';
import type { ContactAttribute } from '../store/user';
import { preSignUp } from '../triggers/pre-sign-up';
import { attributeMap } from '../users/attribute-list';
import { inviteUser } from '../users/invite-user';
import { newIdentity } from '../users/new-identity';
import { normaliseFlags } from '../users/normalise-flags';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { register } from '../users/register';
import { resendInvitation } from '../users/resend-invitation';
import { signInAddress } from '../users/sign-in-address';
import { takeAliases } from '../users/take-alias';
import { userDescription } from '../users/user-description';
import { operation } from './operation';

const CONTACTS: readonly ContactAttribute[] = ['email', 'phone_number'];

/** Rows AD-01 to AD-06, AD-15, AL-04, AL-05; required attributes do not bind it (row UP-18). */
export const adminCreateUser = operation({
  name: 'AdminCreateUser',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    UserAttributes: attributes,
    ValidationData: attributes,
    TemporaryPassword: password,
    ForceAliasCreation: boolean(),
    MessageAction: oneOf('RESEND', 'SUPPRESS'),
    DesiredDeliveryMediums: list(oneOf('SMS', 'EMAIL')),
    ClientMetadata: metadata,
  }),
  async handle(input, service) {
    const pool = poolOf(service, input.UserPoolId);
    const temporary =
      input.TemporaryPassword ?? `Aa1!${randomText(service.random, 'abcdefghijkmnpqrstuvwxyz23456789', 96)}`;
    refuseWeakPassword(service, pool, {
      password: temporary,
      wording: 'Password did not conform with password policy',
    });
    const caller = { clientId: undefined, metadata: input.ClientMetadata };
    const mediums = input.DesiredDeliveryMediums ?? ['SMS'];
    if (input.MessageAction === 'RESEND') {
      return resendInvitation(service, pool, { name: input.Username, password: temporary, mediums, caller });
    }
    const address = signInAddress(pool, input.Username);
    const given = normaliseFlags(attributeMap(input.UserAttributes));
    if (address) given.set(address, input.Username);
    refuseNonconformingAttributes(service, pool, given, []);
    for (const contact of CONTACTS) {
      if (given.get(`${contact}_verified`) === 'true' && !given.has(contact)) {
        throw new ServiceError('InvalidParameterException', `${contact} is required to verify it`);
      }
    }
    const identity = newIdentity(service, pool, input.Username);
    await preSignUp(service, pool, {
      source: 'AdminCreateUser',
      userName: identity.username,
      attributes: given,
      validationData: input.ValidationData && Object.fromEntries(attributeMap(input.ValidationData)),
      caller,
    });
    const passwordless =
      input.TemporaryPassword === undefined && service.rules.madeWithoutPassword(pool.settings, given);
    const user = await register(service, pool, {
      name: input.Username,
      identity,
      password: passwordless ? undefined : temporary,
      attributes: given,
      status: passwordless ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
      takenMessage: 'User account already exists',
      beforeEntry: (entering) =>
        takeAliases(service, pool, {
          by: entering,
          attributes: CONTACTS.filter((contact) => given.get(`${contact}_verified`) === 'true'),
          valueOf: (contact) => given.get(contact),
          forced: service.rules.forcesAlias(input.ForceAliasCreation),
        }),
    });
    // An invitation tells the temporary password; no row says what it tells of none.
    if (input.MessageAction !== 'SUPPRESS' && !passwordless) {
      await inviteUser(service, pool, { user, password: temporary, mediums, caller });
    }
    return { User: userDescription(user) };
  },
});
