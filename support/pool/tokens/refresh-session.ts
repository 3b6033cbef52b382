import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { openRefreshToken } from './refresh-token';
import { refuseReuse } from './rotate-refresh-token';

/**
 * Whose refresh token it is, when it still mints tokens for this app client.
 * @throws ServiceError NotAuthorizedException for a token that is garbled, of another client, expired or revoked, or
 * when the user is disabled (rows RF-03 to RF-06, DV-05); for a deleted user as the client tells of existence (row RF-07);
 * RefreshTokenReuseException (row RF-10)
 */
export async function refreshSession(
  service: Service,
  asked: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly token: string;
    readonly deviceKey: string | undefined;
  },
): Promise<{ readonly grant: Grant; readonly user: User; readonly tokenId: string }> {
  const { pool, client, token, deviceKey } = asked;
  const content = await openRefreshToken(service, token);
  const grant = content?.userPoolId === pool.id ? pool.grants.get(content.grantId) : undefined;
  if (!content || !grant || grant.clientId !== client.id) throw refusal('Invalid Refresh Token.');
  const user = pool.users.withSub(grant.sub);
  if (!user && service.rules.existenceErrors(client.settings) === 'LEGACY') {
    throw new ServiceError('UserNotFoundException', 'User does not exist.');
  }
  if (!user) throw refusal('Invalid Refresh Token.');
  if (service.rules.refreshNeedsDevice(grant, deviceKey)) throw refusal('Invalid Refresh Token.');
  if (!user.enabled) throw refusal('User is disabled.');
  if (service.rules.refreshTokenRevoked(grant)) throw refusal('Refresh Token has been revoked');
  if (service.rules.tokenExpired(grant.refreshExpiresAt, pool.clock.now() / 1000)) {
    throw refusal('Refresh Token has expired');
  }
  const { tokenId } = content;
  refuseReuse(service, { pool, client, grant, tokenId });
  return { grant, user, tokenId };
}

function refusal(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}
