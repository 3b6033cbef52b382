import type { PoolCoordinates } from '../clients/contract';
import type { Capability, Standing } from '../verdict/results';

/**
 * What a scenario needs of a pool and its app client, in the Cognito API's terms. Two scenarios with equal traits
 * may share a pool.
 */
export interface Traits {
  /** Sign-in names besides the username (CreateUserPool AliasAttributes). */
  readonly aliases?: readonly ('email' | 'phone_number' | 'preferred_username')[];
  /** The address is the username (CreateUserPool UsernameAttributes). */
  readonly usernameAttributes?: readonly ('email' | 'phone_number')[];
  /** Attributes to which the pool sends a code; default `['email']`. */
  readonly autoVerified?: readonly ('email' | 'phone_number')[];
  readonly requiredAttributes?: readonly string[];
  /** Custom attributes without their prefix; `mutable` and string unless said otherwise. */
  readonly customAttributes?: readonly string[];
  /** Attributes the app client may write; absent: the API's default. */
  readonly writeAttributes?: readonly string[];
  readonly tokenRevocation?: 'on' | 'off';
  readonly existenceErrors?: 'LEGACY' | 'ENABLED';
  /** Seconds an access and ID token live; absent: the API's default. */
  readonly tokenSeconds?: number;
  readonly selfSignUp?: 'on' | 'off';
  readonly mfa?: 'OFF' | 'OPTIONAL' | 'ON';
  /** Set when an example needs a pool to itself, because it moves the clock. */
  readonly owner?: string;
}

export interface DeliveredCode {
  readonly username: string;
  readonly destination: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly code: string;
}

/** A pool that satisfies some traits. */
export interface ProvisionedPool extends PoolCoordinates {
  readonly traits: Traits;
}

/** What the suite may ask of a target; `profile` tells which of the optional doors are open. */
export interface Target {
  readonly kind: 'embedded' | 'endpoint' | 'aws';
  readonly name: string;
  readonly standing: Standing;
  readonly profile: readonly Capability[];
  readonly endpoint: string;
  readonly region: string;
}
