import { groupOf } from '../groups/group-of';
import { integer, required, structure } from '../model/build-shape';
import { groupName } from '../model/shapes/group';
import { paginationToken, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { userDescription } from '../users/user-description';
import { operation } from './operation';
import { pageOf } from './page-of';

export const listUsersInGroup = operation({
  name: 'ListUsersInGroup',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    GroupName: required(groupName),
    Limit: integer(0, 60),
    NextToken: paginationToken,
  }),
  handle({ UserPoolId, GroupName, Limit, NextToken }, service) {
    const { members } = groupOf(poolOf(service, UserPoolId), GroupName);
    const page = pageOf([...members], { size: Limit || 60, token: NextToken });
    return { Users: page.items.map(userDescription), NextToken: page.next };
  },
});
