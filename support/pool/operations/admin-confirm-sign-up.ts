import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import { postConfirmation } from '../triggers/post-confirmation';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/** Confirms without proving an address: no flag changes (rows CF-17, CF-18). */
export const adminConfirmSignUp = operation({
  name: 'AdminConfirmSignUp',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    ClientMetadata: metadata,
  }),
  async handle({ UserPoolId, Username, ClientMetadata }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    if (!service.rules.confirmable(user.status)) {
      throw new ServiceError(
        'NotAuthorizedException',
        `User cannot be confirmed. Current status is ${user.status}`,
      );
    }
    user.status = 'CONFIRMED';
    user.modifiedAt = pool.clock.now();
    const caller = { clientId: undefined, metadata: ClientMetadata };
    await postConfirmation(service, pool, { source: 'ConfirmSignUp', user, caller });
    return {};
  },
});
