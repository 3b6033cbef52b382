import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { FirstFactor, MfaFactor } from '../store/mfa-factor';
import type { PoolMfa } from '../store/pool-mfa';
import type { User } from '../store/user';

/** What stands between a proven first factor and tokens. */
export type SecondStep =
  | { readonly step: 'none' }
  | { readonly step: 'answer'; readonly factor: MfaFactor }
  | { readonly step: 'select'; readonly factors: readonly MfaFactor[] }
  | { readonly step: 'set up'; readonly factors: readonly MfaFactor[] };

interface PoolFacts {
  readonly settings: UserPoolSettings;
  readonly mfa: PoolMfa;
}

const FIRST: readonly FirstFactor[] = ['EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP', 'PASSWORD'];
const ALL: readonly MfaFactor[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

export const mfaRules = {
  /** Second factors that the pool offers (rows UP-11, UP-12, MF-01). */
  poolFactors({ settings, mfa }: PoolFacts): readonly MfaFactor[] {
    const on: Readonly<Record<MfaFactor, boolean>> = {
      SMS_MFA: mfa.sms === 'on' && settings.SmsConfiguration !== undefined,
      SOFTWARE_TOKEN_MFA: mfa.softwareToken === 'on',
      EMAIL_OTP: mfa.email !== undefined,
    };
    return ALL.filter((factor) => on[factor]);
  },

  /**
   * Second factors that a user can answer with: an address to send to, or a verified authenticator app, which stays
   * one after the pool has switched TOTP off (row TT-15).
   */
  reachableFactors(pool: PoolFacts, user: User): readonly MfaFactor[] {
    const offered = mfaRules.poolFactors(pool);
    const reachable: Readonly<Record<MfaFactor, boolean>> = {
      SMS_MFA: offered.includes('SMS_MFA') && user.attributes.has('phone_number'),
      SOFTWARE_TOKEN_MFA: user.mfa?.softwareToken !== undefined,
      EMAIL_OTP: offered.includes('EMAIL_OTP') && user.attributes.has('email'),
    };
    return ALL.filter((factor) => reachable[factor]);
  },

  /**
   * Whoever enabled factors is asked for one of them, the preferred one first (rows MF-10, TT-10). Where the pool
   * requires a second factor, whatever can be reached counts without being enabled (row MF-04), and whoever has none
   * sets one up (row MF-01). Where it is optional, nobody else is asked (row MF-14).
   */
  secondStep(pool: PoolFacts, user: User): SecondStep {
    const configuration = pool.settings.MfaConfiguration ?? 'OFF';
    if (configuration === 'OFF') return { step: 'none' };
    const reachable = mfaRules.reachableFactors(pool, user);
    const enabled = reachable.filter((factor) => user.mfa?.enabled.has(factor));
    const usable = enabled.length > 0 || configuration === 'OPTIONAL' ? enabled : reachable;
    const factor = usable.find((candidate) => candidate === user.mfa?.preferred) ?? usable[0];
    if (usable.length > 1 && factor !== user.mfa?.preferred) return { step: 'select', factors: usable };
    if (factor) return { step: 'answer', factor };
    if (configuration === 'OPTIONAL') return { step: 'none' };
    return { step: 'set up', factors: mfaRules.poolFactors(pool) };
  },

  /** A code that was sent (rows MF-06, UA-04). */
  sentCodeMatches(given: string, sent: string | undefined): boolean {
    return given === sent;
  },

  /** A code of an authenticator app, found within the tolerance or not (rows MF-08, TT-07). */
  softwareTokenMatches(step: number | undefined): boolean {
    return step !== undefined;
  },

  /** Time steps by which an app's clock may be off, either way (row TT-07). */
  softwareTokenTolerance(): number {
    return 1;
  },

  /** A code counts once (RFC 6238, 5.2). */
  softwareTokenReplayed(step: number | undefined, used: ReadonlySet<number>): boolean {
    return step !== undefined && used.has(step);
  },

  /** A wrong code leaves the Session as it is (row SE-06). */
  wrongCodeSpendsSession(): boolean {
    return false;
  },

  /**
   * First factors of choice-based sign-in, in the order of AvailableChallenges (rows UA-01, UA-02, UA-07): one-time
   * passwords go to verified addresses of confirmed users, and not where the pool requires a second factor.
   */
  firstFactors({ settings }: PoolFacts, user: User): readonly FirstFactor[] {
    const allowed: readonly string[] = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [
      'PASSWORD',
    ];
    const passwordless = settings.MfaConfiguration !== 'ON' && user.status === 'CONFIRMED';
    const verified = (address: string) => user.attributes.get(`${address}_verified`) === 'true';
    const offered: Readonly<Record<FirstFactor, boolean>> = {
      EMAIL_OTP: allowed.includes('EMAIL_OTP') && passwordless && verified('email'),
      SMS_OTP:
        allowed.includes('SMS_OTP') &&
        passwordless &&
        settings.SmsConfiguration !== undefined &&
        verified('phone_number'),
      PASSWORD_SRP: allowed.includes('PASSWORD') && user.password !== undefined,
      PASSWORD: allowed.includes('PASSWORD') && user.password !== undefined,
    };
    return FIRST.filter((factor) => offered[factor]);
  },

  /** Only where one-time passwords are a first factor may people be without a password (row SU-26). */
  passwordRequired(settings: UserPoolSettings): boolean {
    const allowed: readonly string[] = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [
      'PASSWORD',
    ];
    return settings.MfaConfiguration === 'ON' || allowed.every((factor) => factor === 'PASSWORD');
  },

  /** What a user who does not exist is offered, where existence is not told (rows UA-05, IA-07). */
  firstFactorsOfNobody({ settings }: PoolFacts): readonly FirstFactor[] {
    const allowed: readonly string[] = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [
      'PASSWORD',
    ];
    return settings.MfaConfiguration !== 'ON' && allowed.includes('EMAIL_OTP')
      ? ['EMAIL_OTP', 'PASSWORD_SRP', 'PASSWORD']
      : ['PASSWORD_SRP', 'PASSWORD'];
  },
};
