import { base32OfBytes } from '../codec/base32';
import { structure } from '../model/build-shape';
import { session, token } from '../model/shapes/credentials';
import { ServiceError } from '../service-error';
import { replaceSetUpSession, setUpSession } from '../sign-in/set-up-session';
import { bearerOf } from '../tokens/bearer';
import { refuseSoftwareTokens } from '../totp/refuse-software-tokens';
import { mfaOf } from '../users/mfa-of';
import { operation } from './operation';

/** 160 bits, what RFC 4226 recommends; as many as the 32 characters that apps are used to. */
const SECRET_BYTES = 20;

/** Rows TT-01 to TT-03. */
export const associateSoftwareToken = operation({
  name: 'AssociateSoftwareToken',
  access: 'public',
  input: structure({ AccessToken: token, Session: session }),
  async handle({ AccessToken, Session }, service) {
    const secret = service.random.bytes(SECRET_BYTES);
    const SecretCode = base32OfBytes(secret);
    if (AccessToken !== undefined) {
      const { pool, user } = await bearerOf(service, AccessToken);
      refuseSoftwareTokens(service, pool);
      mfaOf(user).associated = secret;
      return { SecretCode };
    }
    if (Session === undefined) {
      throw new ServiceError('InvalidParameterException', 'Either AccessToken or Session is required.');
    }
    const setUp = setUpSession(service, Session);
    refuseSoftwareTokens(service, setUp.pool);
    return { SecretCode, Session: replaceSetUpSession(service, setUp, { secret, state: 'associated' }) };
  },
});
