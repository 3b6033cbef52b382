import { readJwt } from '../jwt/read-jwt';
import { signedWith } from '../jwt/signed-with';
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
  const token = readJwt(accessToken);
  if (!token) throw invalid();
  const { claims } = token;
  const pool = service.pools.get(userPoolIdOf(claims.iss) ?? '');
  if (!pool || token.algorithm !== 'RS256') throw invalid();
  const keys = await pool.signingKeys();
  // The pool's own clock decides about expiry, after the signature.
  if (!(await signedWith(keys.access.publicKey, token))) {
    throw claims.token_use === 'access' ? forged() : invalid();
  }
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

function forged(): ServiceError {
  return new ServiceError('NotAuthorizedException', 'Could not verify signature for Access Token');
}

function invalid(): ServiceError {
  return new ServiceError('NotAuthorizedException', 'Invalid Access Token');
}
