import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { User } from '../store/user';

export const aliasRules = {
  /** An address is a sign-in name only once it is verified (row AL-01); a preferred username needs no proof. */
  aliasActs(user: User, attribute: 'email' | 'phone_number' | 'preferred_username'): boolean {
    if (attribute === 'preferred_username') return true;
    return user.attributes.get(`${attribute}_verified`) === 'true';
  },

  /** How two names compare: CaseSensitive, true by default of the API (rows UP-09, UP-10). */
  comparableName(settings: UserPoolSettings, name: string): string {
    return settings.UsernameConfiguration?.CaseSensitive === false ? name.toLowerCase() : name;
  },
};
