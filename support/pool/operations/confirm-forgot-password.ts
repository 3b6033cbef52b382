import { clientOf } from '../clients/client-of';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { confirmationCode, password, secretHash } from '../model/shapes/credentials';
import { clientId, username } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { postConfirmation } from '../triggers/post-confirmation';
import { codeMismatch } from '../users/code-mismatch';
import { countCall } from '../users/count-call';
import { expiredCode } from '../users/expired-code';
import { findUser } from '../users/find-user';
import { refuseUsedPassword } from '../users/refuse-used-password';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { setPassword } from '../users/set-password';
import { operation } from './operation';

/**
 * Rows FP-09 to FP-14, CP-05. A refused password leaves the code usable. Which of a wrong code and a weak password is
 * named first is not recorded: the policy is, which tells nothing about anybody.
 */
export const confirmForgotPassword = operation({
  name: 'ConfirmForgotPassword',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    SecretHash: secretHash,
    Username: required(username),
    ConfirmationCode: required(confirmationCode),
    Password: required(password),
    ClientMetadata: metadata,
  }),
  async handle({ ClientId, SecretHash, Username, ConfirmationCode, Password, ClientMetadata }, service) {
    const { pool, client } = clientOf(service, ClientId);
    await verifySecretHash(client, { username: Username, given: SecretHash });
    const { rules } = service;
    refuseWeakPassword(service, pool, {
      password: Password,
      wording: 'Password does not conform to policy',
    });
    const user = findUser(service, pool, Username);
    if (rules.existenceErrors(client.settings) === 'ENABLED' && !user?.enabled) throw codeMismatch();
    if (!user) {
      throw new ServiceError('UserNotFoundException', 'Username/client id combination not found.');
    }
    if (!user.enabled) throw new ServiceError('NotAuthorizedException', 'User is disabled.');
    const now = pool.clock.now();
    countCall(user, { operation: 'ConfirmForgotPassword', perHour: rules.resetsPerHour(), now });
    const { resetCode } = user;
    if (!resetCode || rules.resetCodeExpired(resetCode.issuedAt, now)) throw expiredCode();
    if (!rules.resetCodeMatches(ConfirmationCode, resetCode.code)) throw codeMismatch();
    await refuseUsedPassword(service, pool, { user, password: Password });
    // Of two answers with one code the first wins.
    if (user.resetCode !== resetCode) throw expiredCode();
    delete user.resetCode;
    await setPassword(service, pool, { user, password: Password, lasting: 'permanent' });
    const caller = { clientId: client.id, metadata: ClientMetadata };
    await postConfirmation(service, pool, { source: 'ConfirmForgotPassword', user, caller });
    return {};
  },
});
