import { integer, required, structure } from '../model/build-shape';
import { paginationToken } from '../model/shapes/identifiers';
import { describedLambdaConfig } from '../triggers/described-lambda-config';
import { operation } from './operation';
import { pageOf } from './page-of';

export const listUserPools = operation({
  name: 'ListUserPools',
  access: 'signed',
  input: structure({ MaxResults: required(integer(1, 60)), NextToken: paginationToken }),
  handle({ MaxResults, NextToken }, service) {
    const page = pageOf([...service.pools.values()], { size: MaxResults, token: NextToken });
    return {
      UserPools: page.items.map((pool) => ({
        Id: pool.id,
        Name: pool.name,
        LambdaConfig: describedLambdaConfig(pool.settings.LambdaConfig),
        CreationDate: pool.createdAt / 1000,
        LastModifiedDate: pool.modifiedAt / 1000,
      })),
      NextToken: page.next,
    };
  },
});
