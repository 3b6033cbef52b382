import { required, structure } from '../model/build-shape';
import { identityOperation } from './identity-operation';
import { identityPoolDescription } from './identity-pool-description';
import { identityPoolOf } from './identity-pool-of';
import { identityPoolId } from './shapes';

export const describeIdentityPool = identityOperation({
  name: 'DescribeIdentityPool',
  access: 'signed',
  input: structure({ IdentityPoolId: required(identityPoolId) }),
  handle: ({ IdentityPoolId }, service) => identityPoolDescription(identityPoolOf(service, IdentityPoolId)),
});
