import type { UserPoolSettings } from '../model/shapes/user-pool-settings';

type Policy = NonNullable<NonNullable<UserPoolSettings['Policies']>['PasswordPolicy']>;

const SYMBOLS = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/;

export const passwordPolicyRules = {
  /**
   * The first breach of the policy, in the service's words; undefined when there is none (rows UP-01, SU-21 to
   * SU-25). A policy that is not given asks for eight characters and every class.
   */
  passwordBreach(password: string, policy: Policy): string | undefined {
    if (password.length < (policy.MinimumLength ?? 8)) return 'Password not long enough';
    if (policy.RequireLowercase !== false && !/[a-z]/.test(password)) {
      return 'Password must have lowercase characters';
    }
    if (policy.RequireUppercase !== false && !/[A-Z]/.test(password)) {
      return 'Password must have uppercase characters';
    }
    if (policy.RequireNumbers !== false && !/[0-9]/.test(password)) {
      return 'Password must have numeric characters';
    }
    if (policy.RequireSymbols !== false && !SYMBOLS.test(password)) {
      return 'Password must have symbol characters';
    }
    return undefined;
  },

  /** How many passwords, the present one among them, are not taken again (rows UP-15, CP-05). */
  rememberedPasswords(policy: Policy): number {
    return policy.PasswordHistorySize ?? 0;
  },
  /**
   * Temporary passwords live TemporaryPasswordValidityDays, 7 by default and for 0 (rows UP-15, IA-22);
   * UnusedAccountValidityDays, its forerunner, counts where that is not given.
   */
  temporaryPasswordExpired(since: number, now: number, settings: UserPoolSettings): boolean {
    const { TemporaryPasswordValidityDays: valid } = settings.Policies?.PasswordPolicy ?? {};
    const days = valid || settings.AdminCreateUserConfig?.UnusedAccountValidityDays || 7;
    return now - since > days * 86_400_000;
  },
};
