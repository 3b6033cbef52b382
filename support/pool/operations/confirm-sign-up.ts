import { clientOf } from '../clients/client-of';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { boolean, required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { confirmationCode, secretHash, session } from '../model/shapes/credentials';
import { clientId, username } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { refuseForeignSession, signUpSession } from '../sign-in/sign-up-session';
import { postConfirmation } from '../triggers/post-confirmation';
import { codeMismatch } from '../users/code-mismatch';
import { countCall } from '../users/count-call';
import { expiredCode } from '../users/expired-code';
import { findUser } from '../users/find-user';
import { takeAliases } from '../users/take-alias';
import { operation } from './operation';

/** Section G of the reference: the state is tested before the code, the code before the alias (rows CF-04, CF-13). */
export const confirmSignUp = operation({
  name: 'ConfirmSignUp',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    SecretHash: secretHash,
    Username: required(username),
    ConfirmationCode: required(confirmationCode),
    ForceAliasCreation: boolean(),
    ClientMetadata: metadata,
    Session: session,
  }),
  async handle(
    { ClientId, SecretHash, Username, ConfirmationCode, ForceAliasCreation, ClientMetadata, Session },
    service,
  ) {
    const { pool, client } = clientOf(service, ClientId);
    await verifySecretHash(client, { username: Username, given: SecretHash });
    const { rules } = service;
    const user = findUser(service, pool, Username);
    if (!user && rules.existenceErrors(client.settings) === 'ENABLED') throw codeMismatch();
    if (!user) throw refusal('UserNotFoundException', 'Username/client id combination not found.');
    if (!user.enabled) throw refusal('NotAuthorizedException', 'User is disabled.');
    if (!rules.confirmable(user.status)) {
      throw refusal('NotAuthorizedException', `User cannot be confirmed. Current status is ${user.status}`);
    }
    if (Session !== undefined) refuseForeignSession({ pool, client, user }, Session);
    const now = pool.clock.now();
    countCall(user, { operation: 'ConfirmSignUp', perHour: rules.confirmationsPerHour(), now });
    const newest = user.signUpCodes.at(-1);
    if (newest && !rules.codeMatches(ConfirmationCode, user.signUpCodes)) {
      throw codeMismatch();
    }
    if (!newest || rules.signUpCodeExpired(newest.issuedAt, now)) {
      throw expiredCode();
    }
    const { attribute } = newest;
    takeAliases(service, pool, {
      by: user,
      attributes: [attribute],
      valueOf: (name) => user.attributes.get(name),
      forced: rules.forcesAlias(ForceAliasCreation),
    });
    user.status = 'CONFIRMED';
    user.signUpCodes = [];
    user.modifiedAt = now;
    if (rules.verifiesDeliveredAttribute()) user.attributes.set(`${attribute}_verified`, 'true');
    const caller = { clientId: client.id, metadata: ClientMetadata };
    await postConfirmation(service, pool, { source: 'ConfirmSignUp', user, caller });
    return { Session: signUpSession(service, { pool, client, user }) };
  },
});

function refusal(code: string, message: string): ServiceError {
  return new ServiceError(code, message);
}
