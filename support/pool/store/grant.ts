import type { DeviceIdentity } from './device-identity';

/**
 * What one sign-in granted: the refresh token and every token minted from it. Its id is the tokens' `origin_jti`
 * where the app client has revocation on (row TK-11).
 */
export interface Grant {
  readonly id: string;
  readonly sub: string;
  readonly clientId: string;
  /** Seconds since 1970 (row TK-17). */
  readonly authTime: number;
  /** Seconds since 1970. */
  readonly refreshExpiresAt: number;
  /** The device that the tokens are for, where the pool tracks devices (rows DV-01, DV-05). */
  readonly device?: DeviceIdentity;
  /** When refresh tokens were rotated out, by their id. Milliseconds since 1970 (row RF-10). */
  replaced?: Map<string, number>;
  revokedBy?: 'RevokeToken' | 'GlobalSignOut' | 'administrator';
}
