import { clientOf } from '../clients/client-of';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { secretHash } from '../model/shapes/credentials';
import { clientId, username } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { migrateUser } from '../triggers/migrate-user';
import { countCall } from '../users/count-call';
import { findUser } from '../users/find-user';
import { sendResetCode } from '../users/send-reset-code';
import { simulatedDelivery } from '../users/simulated-delivery';
import { operation } from './operation';

/** Rows FP-01 to FP-08, UP-13, UP-14. The password stays as it is until a new one is confirmed. */
export const forgotPassword = operation({
  name: 'ForgotPassword',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    SecretHash: secretHash,
    Username: required(username),
    ClientMetadata: metadata,
  }),
  async handle({ ClientId, SecretHash, Username, ClientMetadata }, service) {
    const { pool, client } = clientOf(service, ClientId);
    await verifySecretHash(client, { username: Username, given: SecretHash });
    const { rules } = service;
    if (!rules.selfRecoveryAllowed(pool.settings)) {
      throw new ServiceError('NotAuthorizedException', 'Contact administrator to reset password.');
    }
    // Whom another directory does not know, either, is nobody: the answer is that of any other stranger.
    await migrateUser(
      service,
      { pool, client },
      {
        source: 'ForgotPassword',
        name: Username,
        password: undefined,
        request: ClientMetadata ? { clientMetadata: ClientMetadata } : {},
      },
    );
    const user = findUser(service, pool, Username);
    const recoverable = user?.enabled && rules.recoveryAttribute(pool.settings, user);
    // The guide hides the unknown, the disabled and those without a verified address behind one answer.
    if (rules.existenceErrors(client.settings) === 'ENABLED' && !recoverable) {
      return { CodeDeliveryDetails: simulatedDelivery(pool, Username) };
    }
    if (!user) {
      throw new ServiceError('UserNotFoundException', 'Username/client id combination not found.');
    }
    if (!user.enabled) throw new ServiceError('NotAuthorizedException', 'User is disabled.');
    if (!rules.passwordForgettable(user.status)) {
      throw new ServiceError('NotAuthorizedException', 'User password cannot be reset in the current state.');
    }
    const now = pool.clock.now();
    countCall(user, { operation: 'ForgotPassword', perHour: rules.forgotPasswordsPerHour(), now });
    const caller = { clientId: client.id, metadata: ClientMetadata };
    return { CodeDeliveryDetails: await sendResetCode(service, pool, { user, caller }) };
  },
});
