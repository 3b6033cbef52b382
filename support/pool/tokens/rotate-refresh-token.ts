import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { newRefreshToken } from './new-refresh-token';

/** A refresh token at the moment of its use. */
export interface RefreshTokenUse {
  readonly pool: UserPool;
  readonly client: AppClient;
  readonly grant: Grant;
  readonly tokenId: string;
}

/** @throws ServiceError RefreshTokenReuseException for a token that was rotated out (row RF-10) */
export function refuseReuse(service: Service, use: RefreshTokenUse): void {
  const replacedAt = use.grant.replaced?.get(use.tokenId);
  if (replacedAt === undefined) return;
  const now = use.pool.clock.now();
  if (service.rules.reuseRefused({ replacedAt, now, client: use.client.settings })) {
    throw new ServiceError('RefreshTokenReuseException', 'Refresh token has been reused.');
  }
}

/** The token that takes its place, where the app client rotates; it ends when the first would (row RF-08). */
export async function rotateRefreshToken(
  service: Service,
  use: RefreshTokenUse,
): Promise<{ readonly RefreshToken?: string }> {
  const { pool, client, grant, tokenId } = use;
  if (!service.rules.rotatesRefreshTokens(client.settings)) return {};
  // Of two uses at once without grace one wins.
  refuseReuse(service, use);
  grant.replaced ??= new Map();
  if (!grant.replaced.has(tokenId)) grant.replaced.set(tokenId, pool.clock.now());
  return { RefreshToken: await newRefreshToken(service, pool, grant) };
}
