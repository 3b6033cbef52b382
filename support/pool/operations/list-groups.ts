import { groupDescription } from '../groups/group-description';
import { integer, required, structure } from '../model/build-shape';
import { paginationToken, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';
import { pageOf } from './page-of';

export const listGroups = operation({
  name: 'ListGroups',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Limit: integer(0, 60),
    NextToken: paginationToken,
  }),
  handle({ UserPoolId, Limit, NextToken }, service) {
    const pool = poolOf(service, UserPoolId);
    const page = pageOf([...pool.groups.values()], { size: Limit || 60, token: NextToken });
    return { Groups: page.items.map((group) => groupDescription(pool, group)), NextToken: page.next };
  },
});
