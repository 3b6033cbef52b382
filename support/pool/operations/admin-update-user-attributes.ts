import { required, structure } from '../model/build-shape';
import { attributes, metadata } from '../model/shapes/attributes';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import type { ContactAttribute } from '../store/user';
import { attributeMap } from '../users/attribute-list';
import { normaliseFlags } from '../users/normalise-flags';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { takeAliases } from '../users/take-alias';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

const CONTACTS: readonly ContactAttribute[] = ['email', 'phone_number'];

/** Rows AD-13, AL-03, AT-14: an administrator may set the flags, and an alias changes hands silently. */
export const adminUpdateUserAttributes = operation({
  name: 'AdminUpdateUserAttributes',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    UserAttributes: required(attributes),
    ClientMetadata: metadata,
  }),
  handle({ UserPoolId, Username, UserAttributes }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    const changes = normaliseFlags(attributeMap(UserAttributes));
    const kept = new Map([...changes].filter(([, value]) => value !== ''));
    refuseNonconformingAttributes(service, pool, kept, []);
    for (const name of changes.keys()) {
      if (pool.schema.get(name)?.Mutable === false) {
        throw new ServiceError('InvalidParameterException', `user.${name}: Attribute cannot be updated.\n`);
      }
    }
    // A new address is unproven unless the same call says otherwise.
    for (const contact of CONTACTS) {
      const moved = changes.has(contact) && changes.get(contact) !== user.attributes.get(contact);
      if (moved && !changes.has(`${contact}_verified`)) changes.set(`${contact}_verified`, 'false');
    }
    takeAliases(service, pool, {
      by: user,
      attributes: CONTACTS.filter((contact) => changes.get(`${contact}_verified`) === 'true'),
      valueOf: (contact) => changes.get(contact) ?? user.attributes.get(contact),
      forced: true,
    });
    for (const [name, value] of changes) {
      if (value === '') user.attributes.delete(name);
      else user.attributes.set(name, value);
    }
    user.modifiedAt = pool.clock.now();
    return {};
  },
});
