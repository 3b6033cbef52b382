import { signJwt } from '../jwt/sign-jwt';
import { required, structure } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { refuseStranger } from './identity-for';
import { identityOperation } from './identity-operation';
import { identityOf } from './identity-pool-of';
import { identityId, logins } from './shapes';
import { verifiedLogins } from './verified-logins';

const ISSUER = 'https://cognito-identity.amazonaws.com';
/** Seconds: the API reference says ten minutes. */
const LIFETIME = 600;

/** The classic flow's token: who the identity is, for AssumeRoleWithWebIdentity. */
export const getOpenIdToken = identityOperation({
  name: 'GetOpenIdToken',
  access: 'public',
  input: structure({ IdentityId: required(identityId), Logins: logins }),
  async handle({ IdentityId, Logins }, service) {
    const identity = identityOf(service, IdentityId);
    const verified = await verifiedLogins(service, identity.pool, Logins);
    refuseStranger(service, identity, verified);
    if (!identity.pool.allowClassicFlow) {
      throw new ServiceError(
        'InvalidParameterException',
        'Basic (classic) flow is not enabled, please use enhanced flow.',
      );
    }
    const key = await service.identity.signingKey();
    const issuedAt = Math.floor((verified[0]?.userPool.clock ?? service.clock).now() / 1000);
    const names = [...identity.logins].flatMap(([provider, sub]) => [
      provider,
      `${provider}:CognitoSignIn:${sub}`,
    ]);
    const claims = {
      sub: IdentityId,
      aud: identity.pool.id,
      amr: names.length > 0 ? ['authenticated', ...names] : ['unauthenticated'],
      iss: ISSUER,
      iat: issuedAt,
      exp: issuedAt + LIFETIME,
    };
    const header = { kid: key.kid, typ: 'JWS', alg: 'RS256' } as const;
    return { IdentityId, Token: await signJwt(key.privateKey, header, claims) };
  },
});
