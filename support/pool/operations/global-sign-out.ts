import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { grantsOf, revoke } from '../tokens/revoke';
import { operation } from './operation';

/** Row GS-01. */
export const globalSignOut = operation({
  name: 'GlobalSignOut',
  access: 'access token',
  input: structure({ AccessToken: required(token) }),
  async handle({ AccessToken }, service) {
    const { pool, user, grant } = await bearerOf(service, AccessToken);
    revoke(service.rules.revokedWithUser(grant, grantsOf(pool, user.sub)), 'GlobalSignOut');
    return {};
  },
});
