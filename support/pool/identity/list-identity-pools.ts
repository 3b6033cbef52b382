import { integer, required, structure } from '../model/build-shape';
import { paginationToken } from '../model/shapes/identifiers';
import { pageOf } from '../operations/page-of';
import { identityOperation } from './identity-operation';

/** Oldest first. */
export const listIdentityPools = identityOperation({
  name: 'ListIdentityPools',
  access: 'signed',
  input: structure({ MaxResults: required(integer(1, 60)), NextToken: paginationToken }),
  handle({ MaxResults, NextToken }, service) {
    const page = pageOf([...service.identity.pools.values()], { size: MaxResults, token: NextToken });
    return {
      IdentityPools: page.items.map(({ id, name }) => ({ IdentityPoolId: id, IdentityPoolName: name })),
      NextToken: page.next,
    };
  },
});
