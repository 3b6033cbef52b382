import { required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import { operation } from './operation';

export const deleteUserPool = operation({
  name: 'DeleteUserPool',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId) }),
  handle({ UserPoolId }, service) {
    if (poolOf(service, UserPoolId).settings.DeletionProtection === 'ACTIVE') {
      throw new ServiceError(
        'InvalidParameterException',
        'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
      );
    }
    service.pools.delete(UserPoolId);
  },
});
