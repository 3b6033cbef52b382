import { clientOf } from '../clients/client-of';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { required, structure } from '../model/build-shape';
import { attributes, metadata } from '../model/shapes/attributes';
import { password, secretHash } from '../model/shapes/credentials';
import { clientId, username } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { signUpSession } from '../sign-in/sign-up-session';
import { postConfirmation } from '../triggers/post-confirmation';
import { preSignUp } from '../triggers/pre-sign-up';
import { aliasOwner } from '../users/alias-owner';
import { attributeMap } from '../users/attribute-list';
import { newIdentity } from '../users/new-identity';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseUnwritableAttributes } from '../users/refuse-unwritable-attributes';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { register } from '../users/register';
import { sendSignUpCode } from '../users/send-sign-up-code';
import { signInAddress } from '../users/sign-in-address';
import { takeAliases } from '../users/take-alias';
import { operation } from './operation';

/** Section E of the reference; the order of the checks is row SU-41. */
export const signUp = operation({
  name: 'SignUp',
  access: 'public',
  input: structure({
    ClientId: required(clientId),
    SecretHash: secretHash,
    Username: required(username),
    Password: password,
    UserAttributes: attributes,
    ValidationData: attributes,
    ClientMetadata: metadata,
  }),
  async handle(
    { ClientId, SecretHash, Username, Password, UserAttributes, ValidationData, ClientMetadata },
    service,
  ) {
    const { pool, client } = clientOf(service, ClientId);
    await verifySecretHash(client, { username: Username, given: SecretHash });
    if (!service.rules.selfSignUpAllowed(pool.settings)) {
      throw new ServiceError('NotAuthorizedException', 'SignUp is not permitted for this user pool');
    }
    const address = signInAddress(pool, Username);
    if (Password === undefined && service.rules.passwordRequired(pool.settings)) {
      throw new ServiceError('InvalidParameterException', 'Password is required.');
    }
    if (Password !== undefined) {
      refuseWeakPassword(service, pool, {
        password: Password,
        wording: 'Password did not conform with policy',
      });
    }
    const given = attributeMap(UserAttributes);
    if (address) given.set(address, Username);
    const missing = service.rules.missingRequiredAttributes([...given.keys()], pool.schema);
    refuseNonconformingAttributes(service, pool, given, missing);
    refuseUnwritableAttributes(
      service,
      client,
      [...given.keys()].filter((name) => name !== address),
    );
    if (given.has('preferred_username') && pool.settings.AliasAttributes?.includes('preferred_username')) {
      throw new ServiceError(
        'InvalidParameterException',
        'preferred_username cannot be set before confirmation.',
      );
    }
    for (const attribute of pool.settings.AliasAttributes ?? []) {
      const value = given.get(attribute);
      const owner = value === undefined ? undefined : aliasOwner(service, pool, { attribute, value });
      if (service.rules.aliasTakenAtSignUp(owner)) {
        throw new ServiceError('AliasExistsException', `An account with the ${attribute} already exists.`);
      }
    }
    const identity = newIdentity(service, pool, Username);
    const caller = { clientId: client.id, metadata: ClientMetadata };
    const { confirmed, verified } = await preSignUp(service, pool, {
      source: 'SignUp',
      userName: identity.username,
      attributes: given,
      validationData: ValidationData && Object.fromEntries(attributeMap(ValidationData)),
      caller,
    });
    const user = await register(service, pool, {
      name: Username,
      identity,
      password: Password,
      attributes: new Map([...given, ...verified.map((contact) => [`${contact}_verified`, 'true'] as const)]),
      status: confirmed ? 'CONFIRMED' : service.rules.statusAfterSignUp(),
      takenMessage: 'User already exists',
      beforeEntry: (by) =>
        takeAliases(service, pool, {
          by,
          attributes: verified,
          valueOf: (contact) => given.get(contact),
          forced: service.rules.preSignUpForcesAlias(),
        }),
    });
    if (confirmed) await postConfirmation(service, pool, { source: 'ConfirmSignUp', user, caller });
    return {
      UserConfirmed: user.status === 'CONFIRMED',
      UserSub: user.sub,
      CodeDeliveryDetails: await sendSignUpCode(service, pool, { user, purpose: 'sign-up', caller }),
      Session: signUpSession(service, { pool, client, user }),
    };
  },
});
