import { required, structure } from '../model/build-shape';
import { attributeName } from '../model/shapes/attributes';
import { confirmationCode, token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { codeMismatch } from '../users/code-mismatch';
import { contactAttribute } from '../users/contact-attribute';
import { countCall } from '../users/count-call';
import { expiredCode } from '../users/expired-code';
import { refuseOwnedAddress } from '../users/refuse-owned-address';
import { takeAliases } from '../users/take-alias';
import { operation } from './operation';

/** Rows AT-04, AT-08, AT-09, AL-06, QT-02, QT-10: the address that received the code is proven, and becomes the value. */
export const verifyUserAttribute = operation({
  name: 'VerifyUserAttribute',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    AttributeName: required(attributeName),
    Code: required(confirmationCode),
  }),
  async handle({ AccessToken, AttributeName, Code }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    const attribute = contactAttribute(AttributeName);
    const { rules } = service;
    const now = pool.clock.now();
    countCall(user, { operation: 'VerifyUserAttribute', perHour: rules.verificationsPerHour(), now });
    const issued = user.attributeCodes?.get(attribute);
    if (issued?.destination === undefined || rules.attributeCodeExpired(issued.issuedAt, now)) {
      throw expiredCode();
    }
    if (!rules.attributeCodeMatches(Code, issued.code)) throw codeMismatch();
    const value = issued.destination;
    refuseOwnedAddress(service, pool, { by: user, addresses: new Map([[attribute, value]]) });
    takeAliases(service, pool, {
      by: user,
      attributes: [attribute],
      valueOf: () => value,
      forced: rules.forcesAlias(undefined),
    });
    user.attributeCodes?.delete(attribute);
    user.attributes.set(attribute, value);
    user.attributes.set(`${attribute}_verified`, 'true');
    user.modifiedAt = now;
    return {};
  },
});
