import { required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { poolDescription } from '../pools/pool-description';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const describeUserPool = operation({
  name: 'DescribeUserPool',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId) }),
  handle({ UserPoolId }, service) {
    const pool = poolOf(service, UserPoolId);
    return { UserPool: poolDescription({ ...pool, settings: service.rules.describedPool(pool.settings) }) };
  },
});
