import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { Grant } from '../store/grant';

export const revocationRules = {
  /** On for every new app client (rows CL-08, RV-03). */
  revocationEnabled(client: AppClientSettings): boolean {
    return client.EnableTokenRevocation !== false;
  },

  /** RevokeToken reaches the session of that refresh token and no other (row RV-01). */
  revokedWithToken(grant: Grant, _grantsOfUser: readonly Grant[]): readonly Grant[] {
    return [grant];
  },

  /** GlobalSignOut reaches every session of the user, on every client and device (row GS-01). */
  revokedWithUser(_grant: Grant, grantsOfUser: readonly Grant[]): readonly Grant[] {
    return grantsOfUser;
  },

  /** AdminUserGlobalSignOut reaches as far (row GS-03). */
  revokedByAdministrator(grantsOfUser: readonly Grant[]): readonly Grant[] {
    return grantsOfUser;
  },
  /** The pool refuses access tokens of a revoked session (rows RV-02, GS-01, GS-11). */
  accessTokenRevoked(grant: Grant): boolean {
    return grant.revokedBy !== undefined;
  },

  /** A revoked session mints nothing (rows RF-03, RV-01, GS-01). */
  refreshTokenRevoked(grant: Grant): boolean {
    return grant.revokedBy !== undefined;
  },
};
