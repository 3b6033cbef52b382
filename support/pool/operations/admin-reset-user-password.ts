import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { username, userPoolId } from '../model/shapes/identifiers';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import { sendResetCode } from '../users/send-reset-code';
import { userForAdministrator } from '../users/user-for-administrator';
import { operation } from './operation';

/**
 * Row AD-11: the password opens nothing until its owner chooses a new one with the code that is sent. The API
 * reference asks for self-service recovery and a verified address; tokens stay as they are.
 */
export const adminResetUserPassword = operation({
  name: 'AdminResetUserPassword',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    Username: required(username),
    ClientMetadata: metadata,
  }),
  async handle({ UserPoolId, Username, ClientMetadata }, service) {
    const pool = poolOf(service, UserPoolId);
    const user = userForAdministrator(service, pool, Username);
    const { rules } = service;
    if (!rules.selfRecoveryAllowed(pool.settings)) {
      throw new ServiceError('NotAuthorizedException', 'Contact administrator to reset password.');
    }
    if (!user.enabled) throw new ServiceError('NotAuthorizedException', 'User is disabled.');
    if (user.status === 'UNCONFIRMED' || !rules.passwordForgettable(user.status)) {
      throw new ServiceError('NotAuthorizedException', 'User password cannot be reset in the current state.');
    }
    const caller = { clientId: undefined, metadata: ClientMetadata };
    await sendResetCode(service, pool, { user, caller });
    user.status = rules.statusAfterReset();
    user.modifiedAt = pool.clock.now();
    return {};
  },
});
