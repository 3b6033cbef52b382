import type { StoredPassword } from '../srp/stored-password';
import type { Device } from './device';
import type { UserAttributes } from './user-attributes';
import type { UserMfa } from './user-mfa';

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED';

/** An attribute to which a code can be sent. */
export type ContactAttribute = 'email' | 'phone_number';

/** Why a code goes out. */
export type CodePurpose =
  | 'sign-up'
  | 'resend'
  | 'forgot-password'
  | 'update-attribute'
  | 'verify-attribute'
  | 'mfa'
  | 'sign-in';

/** A code on its way, or used, or expired. Times in milliseconds since 1970. */
export interface IssuedCode {
  readonly code: string;
  readonly issuedAt: number;
  readonly attribute: ContactAttribute;
  /** Where it went, where that is not yet the attribute's value. */
  readonly destination?: string;
}

export interface User {
  /** The stored username; the sub in pools where people sign in with an address (row SU-19). */
  readonly username: string;
  readonly sub: string;
  status: UserStatus;
  enabled: boolean;
  /** By attribute name, `sub` apart; values are always strings (row AT-15). */
  readonly attributes: UserAttributes;
  readonly createdAt: number;
  modifiedAt: number;
  password?: StoredPassword;
  /** When a temporary password was set; absent for a permanent one. */
  temporarySince?: number;
  /** Codes of the sign-up, oldest first. */
  signUpCodes: IssuedCode[];
  /** The code of a password reset under way (rows FP-01, AD-11). */
  resetCode?: IssuedCode;
  /** Codes on their way to an address that they shall prove (rows AT-03, AT-04, AT-11). */
  attributeCodes?: Map<ContactAttribute, IssuedCode>;
  /** Confirmed devices by key (row DV-03). */
  devices?: Map<string, Device>;
  /** Newest first, no more than PasswordHistorySize (row CP-05). */
  formerPasswords?: readonly StoredPassword[];
  /** Absent until the user has to do with a second factor. */
  mfa?: UserMfa;
  /** Moments of limited calls, by operation name, oldest first; absent until the first (rows QT-06, QT-07). */
  calls?: Map<string, number[]>;
}
