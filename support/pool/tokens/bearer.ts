import { decodeJwt, errors, jwtVerify } from 'jose';
import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { userPoolIdOf } from './issuer';
import { refuseExpiredOrRevoked } from './refuse-expired-or-revoked';

/** Whose access token it is. */
export interface Bearer {
  readonly pool: UserPool;
  readonly client: AppClient;
  readonly user: User;
  readonly grant: Grant;
}

/**
 * The bearer of an access token, asked at every access-token operation.
 * @throws ServiceError NotAuthorizedException for a token that is none, forged, expired, revoked or without
 * the scope that these operations ask for (rows GS-07 to GS-09, RV-02); UserNotFoundException when its user was deleted (row GS-10)
 */
export async function bearerOf(service: Service, accessToken: string): Promise<Bearer> {
  const pool = service.pools.get(userPoolIdOf(claimsOf(accessToken).iss) ?? '');
  if (!pool) throw invalid();
  const keys = await pool.signingKeys();
  const claims = await verifiedClaims(accessToken, keys.access.publicKey);
  const grant = pool.grantOfEvent.get(String(claims.event_id));
  const client = pool.clients.get(String(claims.client_id));
  if (claims.token_use !== 'access' || !grant || !client) throw invalid();
  if (!String(claims.scope).split(' ').includes('aws.cognito.signin.user.admin')) {
    throw new ServiceError('NotAuthorizedException', 'Access Token does not have required scopes');
  }
  refuseExpiredOrRevoked(service, { pool, grant, expiresAt: Number(claims.exp) });
  const user = pool.users.withSub(grant.sub);
  if (!user) throw new ServiceError('UserNotFoundException', 'User does not exist.');
  return { pool, client, user, grant };
}

function claimsOf(token: string) {
  try {
    return decodeJwt(token);
  } catch {
    throw invalid();
  }
}

async function verifiedClaims(token: string, key: CryptoKey) {
  try {
    // The pool's own clock decides about expiry, after the signature.
    const { payload } = await jwtVerify(token, key, { algorithms: ['RS256'], currentDate: new Date(0) });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed && claimsOf(token).token_use === 'access') {
      throw new ServiceError('NotAuthorizedException', 'Could not verify signature for Access Token');
    }
    throw invalid();
  }
}

function invalid(): ServiceError {
  return new ServiceError('NotAuthorizedException', 'Invalid Access Token');
}
