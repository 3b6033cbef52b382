import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';

export const settingsRules = {
  /** A pool keeps the settings that it is given and describes those (rows UP-01, UP-02, UP-12, UP-15). */
  keptPoolSettings(settings: UserPoolSettings): UserPoolSettings {
    return settings;
  },

  /** So does an app client (rows CL-04 to CL-09). */
  keptClientSettings(settings: AppClientSettings): AppClientSettings {
    return settings;
  },
};
