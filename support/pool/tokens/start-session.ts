import { uuidOfBytes } from '../codec/uuid';
import type { AppClient } from '../store/app-client';
import type { DeviceIdentity } from '../store/device-identity';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { postAuthentication } from '../triggers/post-authentication';
import { type IssuedTokens, issueTokens } from './issue-tokens';
import { newRefreshToken } from './new-refresh-token';
import { sessionDevice } from './session-device';
import type { TokenEvent } from './token-event';

export interface SignedIn {
  readonly AuthenticationResult: IssuedTokens & {
    readonly RefreshToken: string;
    readonly NewDeviceMetadata?: object;
  };
  readonly ChallengeParameters: Readonly<Record<string, never>>;
}

/** The last answer of a sign-in: a new grant and its first tokens (rows SRP-12, PW-01, DV-01, TR-15). */
export async function startSession(
  service: Service,
  subject: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly user: User;
    readonly event: TokenEvent;
    /** The confirmed device that signed in. */
    readonly device?: DeviceIdentity | undefined;
  },
): Promise<SignedIn> {
  const { pool, client, user } = subject;
  const { device, metadata } = sessionDevice(service, pool, subject.device);
  await postAuthentication(service, { ...subject, newDeviceUsed: metadata !== undefined });
  const authTime = Math.floor(pool.clock.now() / 1000);
  const grant: Grant = {
    id: uuidOfBytes(service.random.bytes(16)),
    sub: user.sub,
    clientId: client.id,
    authTime,
    refreshExpiresAt: authTime + service.rules.tokenLifetimes(client.settings).refresh,
    ...(device && { device }),
  };
  pool.grants.set(grant.id, grant);
  const tokens = await issueTokens(service, { ...subject, grant });
  const RefreshToken = await newRefreshToken(service, pool, grant);
  return {
    AuthenticationResult: { ...tokens, RefreshToken, ...(metadata && { NewDeviceMetadata: metadata }) },
    ChallengeParameters: {},
  };
}
