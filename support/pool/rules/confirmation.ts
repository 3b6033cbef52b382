import type { IssuedCode, User, UserStatus } from '../store/user';

const HOUR_MS = 3_600_000;

export const confirmationRules = {
  /** Only an unconfirmed user can be confirmed; tested before the code (rows CF-04, CF-18, CF-19). */
  confirmable(status: UserStatus): boolean {
    return status === 'UNCONFIRMED';
  },

  /** The newest code counts (rows CF-02, CF-14). */
  codeMatches(given: string, issued: readonly IssuedCode[]): boolean {
    return issued.at(-1)?.code === given;
  },

  /** A sign-up code lives 24 hours (rows CF-03, QT-01). */
  signUpCodeExpired(issuedAt: number, now: number): boolean {
    return now - issuedAt > 24 * HOUR_MS;
  },

  /** 15 tries per user and hour (rows CF-08, QT-06). */
  confirmationsPerHour(): number {
    return 15;
  },

  /** 5 resends per user and hour (rows RS-07, QT-07). */
  resendsPerHour(): number {
    return 5;
  },

  /** ForceAliasCreation is false unless it is asked for (row CF-11). */
  forcesAlias(requested: boolean | undefined): boolean {
    return requested ?? false;
  },

  /** An alias that somebody else owns is refused unless it is taken by force (rows CF-09, CF-10, AL-04, AL-05). */
  aliasConflict(facts: { readonly owner: User | undefined; readonly forced: boolean }): boolean {
    return facts.owner !== undefined && !facts.forced;
  },

  /** Who loses an alias keeps the value, no longer verified (rows CF-10, AL-03, AL-05). */
  formerOwnerStaysVerified(): boolean {
    return false;
  },

  /** Confirming proves the address that received the code (row CF-01). */
  verifiesDeliveredAttribute(): boolean {
    return true;
  },

  /** A code goes out again to unconfirmed users alone (row RS-03). */
  resendable(status: UserStatus): boolean {
    return status === 'UNCONFIRMED';
  },

  /** A resend issues a new code (rows RS-01, CF-14). */
  resentCode(facts: { readonly fresh: string; readonly previous: string | undefined }): string {
    return facts.fresh;
  },

  /** What the answer says was sent is sent (rows SU-02, RS-01). */
  resendDelivers(): boolean {
    return true;
  },
};
