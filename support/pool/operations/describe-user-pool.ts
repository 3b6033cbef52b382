import { required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { poolDescription } from '../pools/pool-description';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const describeUserPool = operation({
  name: 'DescribeUserPool',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId) }),
  handle: ({ UserPoolId }, service) => ({ UserPool: poolDescription(poolOf(service, UserPoolId)) }),
});
