import type { PoolCoordinates } from '../clients/contract';
import type { TriggerFunctionName } from '../triggers/registry';
import type { Capability, Standing } from '../verdict/results';

/** As the API names the challenges of second factors. */
export type SecondFactor = 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP';

/** Moments at which a pool calls a function, by their names in LambdaConfig. */
export type Trigger =
  | 'PreSignUp'
  | 'PreAuthentication'
  | 'DefineAuthChallenge'
  | 'CreateAuthChallenge'
  | 'VerifyAuthChallengeResponse';

/**
 * What a scenario needs of a pool and its app client, in the Cognito API's terms. Scenarios with equal traits share
 * a pool.
 */
export interface Traits {
  /** Sign-in names besides the username (CreateUserPool AliasAttributes). */
  readonly aliases?: readonly ('email' | 'phone_number')[];
  /** The address is the username (CreateUserPool UsernameAttributes). */
  readonly usernameAttributes?: readonly ('email' | 'phone_number')[];
  /** Attributes to which the pool sends a code; `['email']` when absent. */
  readonly autoVerified?: readonly ('email' | 'phone_number')[];
  readonly requiredAttributes?: readonly string[];
  /** Custom attributes without their prefix: mutable strings. */
  readonly customAttributes?: readonly string[];
  /** Attributes the app client may write; the API's default when absent. */
  readonly writeAttributes?: readonly string[];
  /** Whether the pool wants a second factor (SetUserPoolMfaConfig MfaConfiguration); `OFF` when absent. */
  readonly mfa?: 'OPTIONAL' | 'ON';
  /** Second factors that the pool offers. */
  readonly secondFactors?: readonly SecondFactor[];
  /** Functions that the pool calls; where one defines challenges, the app client may sign in by CUSTOM_AUTH. */
  readonly functions?: Readonly<Partial<Record<Trigger, TriggerFunctionName>>>;
  readonly tokenRevocation?: 'on' | 'off';
  readonly existenceErrors?: 'LEGACY' | 'ENABLED';
  /** Minutes an access and an ID token live; the API's default when absent. */
  readonly tokenMinutes?: number;
  readonly selfSignUp?: 'off';
  /** Set when an example needs a pool to itself, because it moves the clock. */
  readonly owner?: string;
}

/** A message that the pool sent out. */
export interface DeliveredCode {
  readonly username: string;
  readonly destination: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly code: string;
}

/** What a pool handed to a function. */
export interface TriggerEvent {
  /** `PreAuthentication_Authentication` */
  readonly triggerSource: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** A pool that satisfies some traits. */
export interface ProvisionedPool extends PoolCoordinates {
  readonly traits: Traits;
}

/** The pool under test; plain data, so that it can be handed to worker threads. */
export interface Target {
  readonly kind: 'embedded' | 'endpoint';
  /** What reports call it: `embedded`, or the endpoint's address. */
  readonly name: string;
  readonly standing: Standing;
  /** The optional doors that are open. */
  readonly profile: readonly Capability[];
  /** `http://127.0.0.1:9229/` */
  readonly endpoint: string;
  readonly region: string;
}
