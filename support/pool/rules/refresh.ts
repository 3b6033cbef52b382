import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { Grant } from '../store/grant';

export const refreshRules = {
  /** Off unless the app client asks for it (rows RF-08, RF-11). */
  rotatesRefreshTokens(client: AppClientSettings): boolean {
    return client.RefreshTokenRotation?.Feature === 'ENABLED';
  },
  /** A token that was rotated out is good for RetryGracePeriodSeconds more (row RF-10). Milliseconds. */
  reuseRefused(facts: {
    readonly replacedAt: number;
    readonly now: number;
    readonly client: AppClientSettings;
  }): boolean {
    const grace = facts.client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0;
    return facts.now - facts.replacedAt >= grace * 1000;
  },
  /** Tokens that were issued to a device are refreshed by it alone (row DV-05). */
  refreshNeedsDevice(grant: Grant, deviceKey: string | undefined): boolean {
    return grant.device !== undefined && grant.device.key !== deviceKey;
  },
};
