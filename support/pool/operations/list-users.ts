import { integer, list, required, structure, text } from '../model/build-shape';
import { attributeName } from '../model/shapes/attributes';
import { paginationToken, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import type { User } from '../store/user';
import { userDescription } from '../users/user-description';
import { userFilter } from '../users/user-filter';
import { operation } from './operation';
import { pageOf } from './page-of';

export const listUsers = operation({
  name: 'ListUsers',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    AttributesToGet: list(attributeName),
    Limit: integer(0, 60),
    PaginationToken: paginationToken,
    Filter: text({ max: 256 }),
  }),
  handle({ UserPoolId, AttributesToGet, Limit, PaginationToken, Filter }, service) {
    const found = matching(poolOf(service, UserPoolId).users.values(), userFilter(Filter));
    const page = pageOf(found, { size: Limit || 60, token: PaginationToken });
    return {
      Users: page.items.map((user) => {
        const described = userDescription(user);
        const wanted = described.Attributes.filter(({ Name }) => AttributesToGet?.includes(Name) ?? true);
        return { ...described, Attributes: wanted };
      }),
      PaginationToken: page.next,
    };
  },
});

function* matching(users: Iterable<User>, accepts: (user: User) => boolean): Generator<User> {
  for (const user of users) if (accepts(user)) yield user;
}
