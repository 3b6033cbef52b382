import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { removeUser } from '../users/remove-user';
import { operation } from './operation';

/** Row DU-01. */
export const deleteUser = operation({
  name: 'DeleteUser',
  access: 'access token',
  input: structure({ AccessToken: required(token) }),
  async handle({ AccessToken }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    removeUser(service, pool, user);
  },
});
