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
  revokedBy?: 'RevokeToken' | 'GlobalSignOut' | 'administrator';
}
