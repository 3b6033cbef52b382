import { list, required, structure } from '../model/build-shape';
import { attributeName } from '../model/shapes/attributes';
import { token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { deleteAttributes } from '../users/delete-attributes';
import { refuseUnwritableAttributes } from '../users/refuse-unwritable-attributes';
import { operation } from './operation';

/** Rows AT-12, CL-13: what the app client may not write it may not delete either. */
export const deleteUserAttributes = operation({
  name: 'DeleteUserAttributes',
  access: 'access token',
  input: structure({ AccessToken: required(token), UserAttributeNames: required(list(attributeName)) }),
  async handle({ AccessToken, UserAttributeNames: names }, service) {
    const { pool, client, user } = await bearerOf(service, AccessToken);
    refuseUnwritableAttributes(service, client, names);
    deleteAttributes(service, pool, { user, names });
    return {};
  },
});
