import { devicePage } from '../devices/device-page';
import { integer, required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { paginationToken } from '../model/shapes/identifiers';
import { bearerOf } from '../tokens/bearer';
import { operation } from './operation';

export const listDevices = operation({
  name: 'ListDevices',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    Limit: integer(0, 60),
    PaginationToken: paginationToken,
  }),
  async handle({ AccessToken, Limit, PaginationToken }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    return devicePage(pool, user, { limit: Limit, token: PaginationToken });
  },
});
