import { groupDescription } from '../groups/group-description';
import { groupsOfUser } from '../groups/groups-of-user';
import { integer, required, structure } from '../model/build-shape';
import { paginationToken, username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';
import { pageOf } from './page-of';

export const adminListGroupsForUser = operation({
  name: 'AdminListGroupsForUser',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    Limit: integer(0, 60),
    NextToken: paginationToken,
  }),
  handle({ UserPoolId, Username, Limit, NextToken }, service) {
    const pool = poolOf(service, UserPoolId);
    const groups = groupsOfUser(pool, userForAdministrator(service, pool, Username));
    const page = pageOf(groups, { size: Limit || 60, token: NextToken });
    return { Groups: page.items.map((group) => groupDescription(pool, group)), NextToken: page.next };
  },
});
