import { clientOf } from '../clients/client-of';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { secretHash } from '../model/shapes/credentials';
import { clientId, username } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { countCall } from '../users/count-call';
import { findUser } from '../users/find-user';
import { sendSignUpCode } from '../users/send-sign-up-code';
import { simulatedDelivery } from '../users/simulated-delivery';
import { operation } from './operation';

/** Rows RS-01 to RS-08. */
export const resendConfirmationCode = operation({
  name: 'ResendConfirmationCode',
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
    const user = findUser(service, pool, Username);
    const hidden = rules.existenceErrors(client.settings) === 'ENABLED';
    if (hidden && !user?.enabled) return { CodeDeliveryDetails: simulatedDelivery(pool, Username) };
    if (!user) {
      throw new ServiceError('UserNotFoundException', 'Username/client id combination not found.');
    }
    if (!user.enabled) throw new ServiceError('NotAuthorizedException', 'User is disabled.');
    if (!rules.resendable(user.status)) {
      throw new ServiceError('InvalidParameterException', 'User is already confirmed.');
    }
    if (!rules.codeAttribute(pool.settings, user.attributes)) {
      throw new ServiceError(
        'NotAuthorizedException',
        'Cannot resend codes. Auto verification not turned on.',
      );
    }
    const now = pool.clock.now();
    countCall(user, { operation: 'ResendConfirmationCode', perHour: rules.resendsPerHour(), now });
    const caller = { clientId: client.id, metadata: ClientMetadata };
    return { CodeDeliveryDetails: await sendSignUpCode(service, pool, { user, purpose: 'resend', caller }) };
  },
});
