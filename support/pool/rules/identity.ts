import type { Grant } from '../store/grant';
import type { User } from '../store/user';

export const identityRules = {
  /**
   * With ServerSideTokenCheck an identity pool refuses the ID tokens of whoever was signed out globally or deleted;
   * without it a token works to its end (row GS-05).
   */
  loginEnded(facts: {
    readonly checked: boolean;
    readonly grant: Grant | undefined;
    readonly user: User | undefined;
  }): boolean {
    const { checked, grant, user } = facts;
    if (!checked) return false;
    return user === undefined || grant?.revokedBy === 'GlobalSignOut' || grant?.revokedBy === 'administrator';
  },

  /** AWS credentials live an hour (row ID-01). */
  credentialsSeconds(): number {
    return 3600;
  },

  /** They end at their own time and never before, whatever became of the sign-in behind them (row ID-01). */
  credentialsEnded(facts: {
    readonly expiresAt: number;
    readonly now: number;
    readonly grant: Grant | undefined;
  }): boolean {
    return facts.now >= facts.expiresAt;
  },
};
