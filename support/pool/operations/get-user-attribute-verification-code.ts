import { required, structure } from '../model/build-shape';
import { attributeName, metadata } from '../model/shapes/attributes';
import { token } from '../model/shapes/credentials';
import { ServiceError } from '../service-error';
import { bearerOf } from '../tokens/bearer';
import { contactAttribute } from '../users/contact-attribute';
import { countCall } from '../users/count-call';
import { sendAttributeCode } from '../users/send-attribute-code';
import { operation } from './operation';

/** Rows AT-10, AT-11, QT-10. An address that waits for its proof (row AT-04) is the one that gets the code. */
export const getUserAttributeVerificationCode = operation({
  name: 'GetUserAttributeVerificationCode',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    AttributeName: required(attributeName),
    ClientMetadata: metadata,
  }),
  async handle({ AccessToken, AttributeName, ClientMetadata }, service) {
    const { pool, client, user } = await bearerOf(service, AccessToken);
    const attribute = contactAttribute(AttributeName);
    const destination = user.attributeCodes?.get(attribute)?.destination ?? user.attributes.get(attribute);
    if (destination === undefined) {
      throw new ServiceError('InvalidParameterException', `The user has no ${attribute}.`);
    }
    const perHour = service.rules.attributeCodesPerHour();
    const now = pool.clock.now();
    countCall(user, { operation: 'GetUserAttributeVerificationCode', perHour, now });
    const caller = { clientId: client.id, metadata: ClientMetadata };
    const message = { user, attribute, destination, purpose: 'verify-attribute', caller } as const;
    return { CodeDeliveryDetails: await sendAttributeCode(service, pool, message) };
  },
});
