import type { Posture, Shortcoming } from './posture';
import { REMEDY_OF_ALIAS, REMEDY_OF_SELF_SIGN_UP, remedyOfMfa, remedyOfPasswordPolicy } from './remedies';

/** A pool that offers no second factor (row UP-01). */
export function withoutSecondFactor({ userPoolId, mfa }: Posture): Shortcoming[] {
  const { MfaConfiguration: seen = 'OFF' } = mfa;
  if (seen === 'OPTIONAL' || seen === 'ON') return [];
  return [{ setting: 'MfaConfiguration', wanted: 'OPTIONAL or ON', seen, next: remedyOfMfa(userPoolId) }];
}

/** What the API applies where a policy says nothing (row UP-01). */
const DEFAULT_LENGTH = 8;
const DEFAULT_DAYS = 7;
const DAY = 86_400;

/** A pool that is content with shorter passwords (row UP-15). */
export function shortPasswords({ userPoolId, pool }: Posture, leastLength: number): Shortcoming[] {
  const seen = pool.Policies?.PasswordPolicy?.MinimumLength ?? DEFAULT_LENGTH;
  if (seen >= leastLength) return [];
  const remedy = {
    words: `a minimum length of ${leastLength}`,
    policy: { ...pool.Policies?.PasswordPolicy, MinimumLength: leastLength },
  };
  return [
    {
      setting: 'Policies.PasswordPolicy.MinimumLength',
      wanted: `${leastLength} at least`,
      seen: String(seen),
      next: remedyOfPasswordPolicy(userPoolId, remedy),
    },
  ];
}

/** A pool whose temporary passwords live longer; UnusedAccountValidityDays counts where 0 or nothing is said (rows UP-15, IA-22). */
export function lastingTemporaryPasswords({ userPoolId, pool }: Posture, mostSeconds: number): Shortcoming[] {
  const { TemporaryPasswordValidityDays: stated } = pool.Policies?.PasswordPolicy ?? {};
  const days = stated || pool.AdminCreateUserConfig?.UnusedAccountValidityDays || DEFAULT_DAYS;
  if (days * DAY <= mostSeconds) return [];
  const most = Math.floor(mostSeconds / DAY);
  const remedy = {
    words: `temporary passwords expire in ${most} days`,
    policy: { ...pool.Policies?.PasswordPolicy, TemporaryPasswordValidityDays: most },
  };
  return [
    {
      setting: stated
        ? 'Policies.PasswordPolicy.TemporaryPasswordValidityDays'
        : 'AdminCreateUserConfig.UnusedAccountValidityDays',
      wanted: `${most} at most`,
      seen: String(days),
      next: remedyOfPasswordPolicy(userPoolId, remedy),
    },
  ];
}

/** A pool in which administrators alone make accounts (row UP-02). */
export function closedSignUp({ pool }: Posture): Shortcoming[] {
  if (!pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly) return [];
  return [
    {
      setting: 'AdminCreateUserConfig.AllowAdminCreateUserOnly',
      wanted: 'false',
      seen: 'true',
      next: REMEDY_OF_SELF_SIGN_UP,
    },
  ];
}

/** Addresses that serve as aliases, which whoever confirms them can take over (rows CF-10, AL-01). */
export function addressAliases({ pool }: Posture): Shortcoming[] {
  const seen = pool.AliasAttributes ?? [];
  if (!seen.some((alias) => alias === 'email' || alias === 'phone_number')) return [];
  return [
    {
      setting: 'AliasAttributes',
      wanted: 'neither email nor phone_number',
      seen: seen.join(', '),
      next: REMEDY_OF_ALIAS,
    },
  ];
}
