import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';

export const settingsRules = {
  /** A pool is described with the settings that act on it (rows UP-01, UP-02, UP-12, UP-15). */
  describedPool(settings: UserPoolSettings): UserPoolSettings {
    return settings;
  },

  /** So is an app client (rows CL-04 to CL-09). */
  describedClient(settings: AppClientSettings): AppClientSettings {
    return settings;
  },
};
