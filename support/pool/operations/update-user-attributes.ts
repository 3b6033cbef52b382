import { required, structure } from '../model/build-shape';
import { attributes, metadata } from '../model/shapes/attributes';
import { token } from '../model/shapes/credentials';
import { ServiceError } from '../service-error';
import { bearerOf } from '../tokens/bearer';
import { aliasOwner } from '../users/alias-owner';
import { attributeMap } from '../users/attribute-list';
import { changeAddresses } from '../users/change-addresses';
import { contactAttributes } from '../users/contact-attributes';
import { deleteAttributes } from '../users/delete-attributes';
import { refuseImmutableAttributes } from '../users/refuse-immutable-attributes';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseOwnedAddress } from '../users/refuse-owned-address';
import { refuseUnwritableAttributes } from '../users/refuse-unwritable-attributes';
import { operation } from './operation';

/** Rows AT-02 to AT-07, AT-13, AT-14, AL-07: an empty value deletes. */
export const updateUserAttributes = operation({
  name: 'UpdateUserAttributes',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    UserAttributes: required(attributes),
    ClientMetadata: metadata,
  }),
  async handle({ AccessToken, UserAttributes, ClientMetadata }, service) {
    const { pool, client, user } = await bearerOf(service, AccessToken);
    const changes = attributeMap(UserAttributes);
    const kept = new Map([...changes].filter(([, value]) => value !== ''));
    const names = [...changes.keys()].filter((name) => !kept.has(name));
    refuseUnwritableAttributes(service, client, [...changes.keys()]);
    refuseNonconformingAttributes(service, pool, kept, []);
    refuseImmutableAttributes(pool, kept.keys());
    refuseOwnedAddress(service, pool, { by: user, addresses: kept });
    const value = kept.get('preferred_username');
    if (value !== undefined && pool.settings.AliasAttributes?.includes('preferred_username')) {
      const owner = aliasOwner(service, pool, { attribute: 'preferred_username', value });
      if (owner && owner !== user) {
        throw new ServiceError(
          'AliasExistsException',
          'An account with the preferred_username already exists.',
        );
      }
    }
    deleteAttributes(service, pool, { user, names });
    for (const [name, text] of kept) {
      if (!contactAttributes.some((contact) => contact === name)) user.attributes.set(name, text);
    }
    user.modifiedAt = pool.clock.now();
    const caller = { clientId: client.id, metadata: ClientMetadata };
    return {
      CodeDeliveryDetailsList: await changeAddresses(service, pool, { user, addresses: kept, caller }),
    };
  },
});
