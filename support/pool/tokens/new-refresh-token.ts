import { uuidOfBytes } from '../codec/uuid';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { sealRefreshToken } from './refresh-token';

/** A refresh token of a grant: the first one, or one more where they rotate (rows TK-15, RF-08). */
export async function newRefreshToken(service: Service, pool: UserPool, grant: Grant): Promise<string> {
  return sealRefreshToken(service, {
    userPoolId: pool.id,
    grantId: grant.id,
    tokenId: uuidOfBytes(service.random.bytes(16)),
  });
}
