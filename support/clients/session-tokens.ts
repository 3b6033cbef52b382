import type { ClientId } from '../claims/claim';
import type { KeyValueStorage } from './key-value-storage';
import { storagePrefix } from './session-storage';

/** A session that was opened elsewhere. */
export interface SessionTokens {
  /** In the pool: what the access token calls `username`. */
  readonly username: string;
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

/**
 * Writes a session as the client itself would at the end of a sign-in at this moment of the device's clock: five keys
 * and the last user's name. Both majors share them; only the unit of the clock's drift differs.
 *
 * @param nowMs the device's clock
 */
export function storeSession(
  storage: KeyValueStorage,
  device: { readonly client: ClientId; readonly userPoolClientId: string; readonly nowMs: number },
  session: SessionTokens,
): void {
  const prefix = storagePrefix(device.userPoolClientId);
  const user = `${prefix}.${session.username}`;
  storage.setItem(`${user}.accessToken`, session.accessToken);
  storage.setItem(`${user}.idToken`, session.idToken);
  storage.setItem(`${user}.refreshToken`, session.refreshToken);
  storage.setItem(`${user}.clockDrift`, String(clockDrift(device.client, device.nowMs, session)));
  storage.setItem(`${prefix}.LastAuthUser`, session.username);
}

/** v5 CognitoUserSession.calculateClockDrift: seconds, ahead is positive; v6: milliseconds, behind is positive. */
function clockDrift(client: ClientId, nowMs: number, session: SessionTokens): number {
  const issuedAt = issuedAtSeconds(session.accessToken);
  return client === 'amplify-v5'
    ? Math.floor(nowMs / 1000) - Math.min(issuedAt, issuedAtSeconds(session.idToken))
    : issuedAt * 1000 - nowMs;
}

function issuedAtSeconds(token: string): number {
  const payload: { iat: number } = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
  );
  return payload.iat;
}
