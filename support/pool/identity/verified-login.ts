import { type Jwt, readJwt } from '../jwt/read-jwt';
import { signedWith } from '../jwt/signed-with';
import { ServiceError } from '../service-error';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { userPoolIdOf } from '../tokens/issuer';
import type { CognitoProvider, IdentityPool } from './identity-pool';

/** Who stands behind an entry of `Logins`. */
export interface Login {
  readonly provider: string;
  readonly sub: string;
  readonly userPool: UserPool;
  readonly grant: Grant | undefined;
}

/**
 * One entry of `Logins`, checked as an identity pool does: offline, unless ServerSideTokenCheck is on.
 * @throws ServiceError NotAuthorizedException (rows ID-02, ID-04, GS-05)
 */
export async function verifiedLogin(
  service: Service,
  identityPool: IdentityPool,
  [provider, text]: readonly [string, string],
): Promise<Login> {
  const offered = identityPool.providers.filter(({ ProviderName }) => ProviderName === provider);
  if (identityPool.providers.length === 0) throw loginsDoNotMatch();
  if (offered.length === 0) throw refusal('Token is not from a supported provider of this identity pool.');
  const token = readJwt(text);
  if (!token) throw invalid('Not a valid OpenId Connect identity token.');
  const { claims } = token;
  if (claims.iss !== `https://${provider}`) throw invalid("Issuer doesn't match providerName");
  if (claims.aud === undefined) throw invalid('Missing a required claim: aud');
  const taken = offered.find(({ ClientId }) => ClientId === claims.aud);
  if (!taken) throw refusal('Token is not from a supported provider of this identity pool.');
  const userPool = service.pools.get(userPoolIdOf(claims.iss) ?? '');
  if (!userPool || !(await signedBy(userPool, token))) throw invalid('Token signature invalid');
  const now = userPool.clock.now() / 1000;
  if (service.rules.tokenExpired(Number(claims.exp), now)) {
    throw invalid(`Token expired: ${Math.floor(now)} >= ${claims.exp}`);
  }
  const grant = userPool.grantOfEvent.get(String(claims.event_id));
  refuseEnded(service, taken, { userPool, grant });
  return { provider, sub: String(claims.sub), userPool, grant };
}

/** Row ID-04. */
export function loginsDoNotMatch(): ServiceError {
  return refusal(
    "Logins don't match. Please include at least one valid login for this identity or identity pool.",
  );
}

/** The user pool's own clock decides about expiry. */
async function signedBy(userPool: UserPool, token: Jwt): Promise<boolean> {
  const keys = await userPool.signingKeys();
  return token.algorithm === 'RS256' && signedWith(keys.id.publicKey, token);
}

/** The service publishes the exception and no text. */
function refuseEnded(
  service: Service,
  provider: CognitoProvider,
  session: { readonly userPool: UserPool; readonly grant: Grant | undefined },
): void {
  const user = session.grant && session.userPool.users.withSub(session.grant.sub);
  const { ServerSideTokenCheck } = provider;
  if (service.rules.loginEnded({ checked: ServerSideTokenCheck, grant: session.grant, user })) {
    throw invalid('Token has been revoked');
  }
}

function invalid(reason: string): ServiceError {
  return refusal(`Invalid login token. ${reason}`);
}

function refusal(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}
