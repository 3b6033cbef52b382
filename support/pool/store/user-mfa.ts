import type { MfaFactor } from './mfa-factor';

/** A verified authenticator app. */
export interface SoftwareToken {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** FriendlyDeviceName. */
  readonly name?: string;
  /** Time steps whose code was accepted: a code counts once. */
  readonly usedSteps: Set<number>;
}

/** What a user has set up as second factors. */
export interface UserMfa {
  /** In the order of enabling. */
  readonly enabled: Set<MfaFactor>;
  preferred?: MfaFactor;
  softwareToken?: SoftwareToken;
  /** The secret that AssociateSoftwareToken gave to the signed-in user, not verified yet. */
  associated?: Uint8Array<ArrayBuffer>;
}
