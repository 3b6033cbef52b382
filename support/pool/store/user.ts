import type { StoredPassword } from '../srp/stored-password';

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED';

/** An attribute to which a code can be sent. */
export type ContactAttribute = 'email' | 'phone_number';

/** Why a code goes out. */
export type CodePurpose = 'sign-up' | 'resend';

/** A code on its way, or used, or expired. Times in milliseconds since 1970. */
export interface IssuedCode {
  readonly code: string;
  readonly issuedAt: number;
  readonly attribute: ContactAttribute;
}

export interface User {
  /** The stored username; the sub in pools where people sign in with an address (row SU-19). */
  readonly username: string;
  readonly sub: string;
  status: UserStatus;
  enabled: boolean;
  /** By attribute name, `sub` apart; values are always strings (row AT-15). */
  readonly attributes: Map<string, string>;
  readonly createdAt: number;
  modifiedAt: number;
  password?: StoredPassword;
  /** When a temporary password was set; absent for a permanent one. */
  temporarySince?: number;
  /** Codes of the sign-up, oldest first. */
  signUpCodes: IssuedCode[];
  /** Moments of limited calls, by operation name, oldest first (rows QT-06, QT-07). */
  readonly calls: Map<string, number[]>;
}
