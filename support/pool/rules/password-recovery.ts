import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { ContactAttribute, User, UserStatus } from '../store/user';

type Mechanisms = NonNullable<NonNullable<UserPoolSettings['AccountRecoverySetting']>['RecoveryMechanisms']>;

const CONTACT_OF = { verified_email: 'email', verified_phone_number: 'phone_number' } as const;
const FACTOR_OF = { email: 'EMAIL_OTP', phone_number: 'SMS_MFA' } as const;

export const passwordRecoveryRules = {
  /** People may recover their password themselves unless the pool leaves it to administrators (row UP-14). */
  selfRecoveryAllowed(settings: UserPoolSettings): boolean {
    return !mechanismsOf(settings).some(({ Name }) => Name === 'admin_only');
  },
  /**
   * Verified addresses by AccountRecoverySetting, without it the phone number first. With it an address does not
   * recover where it is a second factor, too (rows UP-13, FP-04, FP-15).
   */
  recoveryAttribute(
    settings: UserPoolSettings,
    { attributes, mfa }: Pick<User, 'attributes' | 'mfa'>,
  ): ContactAttribute | undefined {
    const set = [...mechanismsOf(settings)].sort((a, b) => a.Priority - b.Priority);
    const contacts: readonly ContactAttribute[] =
      set.length === 0
        ? ['phone_number', 'email']
        : set
            .flatMap(({ Name }) => (Name === 'admin_only' ? [] : [CONTACT_OF[Name]]))
            .filter((name) => !mfa?.enabled.has(FACTOR_OF[name]));
    return contacts.find((name) => attributes.has(name) && attributes.get(`${name}_verified`) === 'true');
  },
  /** A password that nobody has chosen yet cannot be forgotten (row FP-05). */
  passwordForgettable(status: UserStatus): boolean {
    return status !== 'FORCE_CHANGE_PASSWORD';
  },
  /** What an administrator's reset makes of an account (row AD-11). */
  statusAfterReset(): UserStatus {
    return 'RESET_REQUIRED';
  },
  /** What the answer says was sent is sent (rows FP-01, AD-11). */
  resetCodeDelivers(): boolean {
    return true;
  },
  /** Row FP-10. */
  resetCodeMatches(given: string, issued: string): boolean {
    return given === issued;
  },
  /** A reset code lives one hour (rows FP-11, QT-03). */
  resetCodeExpired(issuedAt: number, now: number): boolean {
    return now - issuedAt > 3_600_000;
  },
  /** Row QT-08 says 5 to 20 per user and hour, by a risk that is not simulated. */
  forgotPasswordsPerHour(): number {
    return 5;
  },
  /** Row QT-08, too. */
  resetsPerHour(): number {
    return 15;
  },
  /** 5 per user and hour (rows CP-04, QT-09). */
  passwordChangesPerHour(): number {
    return 5;
  },
};

function mechanismsOf(settings: UserPoolSettings): Mechanisms {
  return settings.AccountRecoverySetting?.RecoveryMechanisms ?? [];
}
