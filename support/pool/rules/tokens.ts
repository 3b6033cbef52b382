import type { AppClientSettings } from '../model/shapes/app-client-settings';

/** Seconds. */
export interface TokenLifetimes {
  readonly access: number;
  readonly id: number;
  readonly refresh: number;
}

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
const DAY = 86_400;

export const tokenRules = {
  /** One hour, one hour and 30 days where the app client says nothing (rows CL-04, CL-06). */
  tokenLifetimes(client: AppClientSettings): TokenLifetimes {
    const units = client.TokenValidityUnits ?? {};
    return {
      access:
        (client.AccessTokenValidity ?? 3600 / SECONDS[units.AccessToken ?? 'hours']) *
        SECONDS[units.AccessToken ?? 'hours'],
      id:
        (client.IdTokenValidity ?? 3600 / SECONDS[units.IdToken ?? 'hours']) *
        SECONDS[units.IdToken ?? 'hours'],
      refresh: client.RefreshTokenValidity
        ? client.RefreshTokenValidity * SECONDS[units.RefreshToken ?? 'days']
        : 30 * DAY,
    };
  },

  /** Access and ID tokens: 5 minutes to 1 day; refresh tokens: 1 hour to 10 years (rows CL-05, CL-06). */
  lifetimeAccepted(token: keyof TokenLifetimes, seconds: number): boolean {
    if (token === 'refresh') return seconds >= 3600 && seconds <= 315_360_000;
    return seconds >= 300 && seconds <= DAY;
  },

  /** Tokens carry `origin_jti` and `jti` where the app client has revocation on (rows TK-11, RV-10). */
  carriesOriginJti(client: AppClientSettings): boolean {
    return client.EnableTokenRevocation !== false;
  },

  /** Row GS-07. Both in seconds. */
  tokenExpired(expiresAt: number, now: number): boolean {
    return now >= expiresAt;
  },
};
