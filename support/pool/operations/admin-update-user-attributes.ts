import { required, structure } from '../model/build-shape';
import { attributes, metadata } from '../model/shapes/attributes';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { attributeMap } from '../users/attribute-list';
import { changeAddresses } from '../users/change-addresses';
import { contactAttributes } from '../users/contact-attributes';
import { deleteAttributes } from '../users/delete-attributes';
import { normaliseFlags } from '../users/normalise-flags';
import { refuseImmutableAttributes } from '../users/refuse-immutable-attributes';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseOwnedAddress } from '../users/refuse-owned-address';
import { takeAliases } from '../users/take-alias';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/**
 * Rows AD-13, AL-03, AT-14: an administrator may set the flags, and an alias changes hands silently. An address that
 * changes without its flag goes the way of UpdateUserAttributes, code and all (API reference, ClientMetadata).
 */
export const adminUpdateUserAttributes = operation({
  name: 'AdminUpdateUserAttributes',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    UserAttributes: required(attributes),
    ClientMetadata: metadata,
  }),
  async handle({ UserPoolId, Username, UserAttributes, ClientMetadata }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    const changes = normaliseFlags(attributeMap(UserAttributes));
    const kept = new Map([...changes].filter(([, value]) => value !== ''));
    const emptied = [...changes.keys()].filter((name) => !kept.has(name));
    const proven = contactAttributes.filter((contact) => kept.get(`${contact}_verified`) === 'true');
    refuseNonconformingAttributes(service, pool, kept, []);
    refuseImmutableAttributes(pool, kept.keys());
    refuseOwnedAddress(service, pool, { by: user, addresses: kept });
    takeAliases(service, pool, {
      by: user,
      attributes: proven,
      valueOf: (contact) => kept.get(contact) ?? user.attributes.get(contact),
      forced: true,
    });
    deleteAttributes(service, pool, { user, names: emptied });
    // A new address is unproven unless the same call says otherwise.
    const moving = contactAttributes.filter((contact) => !proven.includes(contact));
    const addresses = new Map(moving.flatMap((contact) => entryOf(kept, contact)));
    for (const [name, value] of kept) if (!addresses.has(name)) user.attributes.set(name, value);
    for (const contact of proven) user.attributeCodes?.delete(contact);
    const caller = { clientId: undefined, metadata: ClientMetadata };
    await changeAddresses(service, pool, { user, addresses, caller });
    user.modifiedAt = pool.clock.now();
    return {};
  },
});

function entryOf(values: ReadonlyMap<string, string>, name: string): [string, string][] {
  const value = values.get(name);
  return value === undefined ? [] : [[name, value]];
}
