import type { UserPoolClientType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import type { PoolCoordinates } from '../clients/contract';
import type { Quotas } from '../transport/request-category';
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
 * What a scenario needs of a pool and its app client, in the Cognito API's terms. What it leaves out makes no difference
 * to it; a pool made for it then has the API's default. Scenarios with equal traits share a pool.
 */
export interface Traits {
  /** Sign-in names besides the username (CreateUserPool AliasAttributes). */
  readonly aliases?: readonly ('email' | 'phone_number')[];
  /** The address is the username (CreateUserPool UsernameAttributes). */
  readonly usernameAttributes?: readonly ('email' | 'phone_number')[];
  /** Attributes to which the pool sends a code; `['email']` at least when absent. */
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
  /** Minutes an access and an ID token live; `default`: what the API grants when nothing is asked for. */
  readonly tokenMinutes?: number | 'default';
  readonly selfSignUp?: 'off';
  /** An identity pool beside the user pool, for whoever has signed in and no guests. */
  readonly identityPool?: 'beside';
  /** The pool itself is what is looked at: one that is there as it is, one that is made with the advised settings. */
  readonly recommended?: 'settings';
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

/** By what people are called in a pool: a name that they choose, or their address. */
export type Usernames = 'chosen' | 'email';

/** How the suite signs people in with their password, sparing a client the SRP exchange. */
export type PasswordFlow = 'USER_PASSWORD_AUTH' | 'ADMIN_USER_PASSWORD_AUTH';

/** A pool that satisfies some traits. */
export interface ProvisionedPool extends PoolCoordinates {
  /** Absent where the app client allows neither: then only a client itself can sign somebody in. */
  readonly passwordFlow?: PasswordFlow;
  /** In somebody's own pool: that the example will make people there, as the run's ledger knows it. */
  readonly intent?: string;
}

/** An app client of a pool that somebody else owns. */
export interface ExistingClient {
  readonly id: string;
  readonly settings: ClientSettings;
}

/** What DescribeUserPoolClient says, as far as examples depend on it. */
export type ClientSettings = Pick<
  UserPoolClientType,
  | 'AccessTokenValidity'
  | 'EnableTokenRevocation'
  | 'ExplicitAuthFlows'
  | 'IdTokenValidity'
  | 'PreventUserExistenceErrors'
  | 'ReadAttributes'
  | 'RefreshTokenRotation'
  | 'RefreshTokenValidity'
  | 'TokenValidityUnits'
  | 'WriteAttributes'
>;

/** What DescribeUserPool and GetUserPoolMfaConfig say, as far as examples depend on it, or what they cost. */
export type PoolSettings = Pick<
  UserPoolType,
  | 'AdminCreateUserConfig'
  | 'AliasAttributes'
  | 'Arn'
  | 'AutoVerifiedAttributes'
  | 'DeviceConfiguration'
  | 'EmailConfiguration'
  | 'LambdaConfig'
  | 'MfaConfiguration'
  | 'Policies'
  | 'SchemaAttributes'
  | 'UserPoolAddOns'
  | 'UsernameAttributes'
  | 'VerificationMessageTemplate'
> & {
  readonly secondFactors: readonly SecondFactor[];
};

/** A pool that somebody else owns: never changed, and left as it was found. */
export interface ExistingPool {
  readonly mode: 'existing';
  readonly userPoolId: string;
  readonly settings: PoolSettings;
  readonly clients: readonly ExistingClient[];
  /** The address of a person; `{id}` stands for what tells people apart. */
  readonly address: string;
  /** Triggers that are known to let the people of a run pass as if they were not there. */
  readonly harmlessTriggers: readonly string[];
  /** ARN of the suite's own functions there, up to their names; a name is the last part of an ARN when absent. */
  readonly functions?: string;
}

/** What pools refer to and that stands outside them: `support/aws/template.yaml` deploys it, but for the identity. */
export interface Stack {
  /** ARN of a function, up to its name: `arn:aws:lambda:eu-west-1:123456789012:function:auth-conformance-`. */
  readonly functions?: string;
  /** The key under which pools encrypt codes for the function `report-code`. */
  readonly kmsKeyArn?: string;
  /** The role with which pools send text messages. */
  readonly snsCallerArn?: string;
  /** What a pool has to say to use that role. */
  readonly externalId?: string;
  /** An address or a domain from which pools may send mail: second factors by e-mail need one. */
  readonly sesIdentityArn?: string;
}

/** Pools made for the run and removed with it. */
export interface ProvisionedPools {
  readonly mode: 'provisioned';
  readonly stack?: Stack;
  /** AWS's own are another service's, at an address that the suite does not call. */
  readonly identityPools?: 'none';
}

/** Where the pools of a run come from: made for it and removed with it, or one that is there. */
export type PoolSource = ProvisionedPools | ExistingPool;

/**
 * How the codes that a pool sends come to be known where the pool itself does not tell: from a queue into which its
 * functions put them, or from a program that finds them. Either takes time.
 */
export type CodeSource =
  | { readonly kind: 'queue'; readonly queue: string }
  | { readonly kind: 'command'; readonly command: string };

/** The pool under test; plain data, so that it can be handed to worker threads. */
export interface Target {
  readonly kind: 'embedded' | 'endpoint' | 'aws';
  /** What reports call it: `embedded`, the endpoint's address, or the name in a target file. */
  readonly name: string;
  /** The file that describes it, as it was given; absent where none does. */
  readonly file?: string;
  readonly standing: Standing;
  /** The optional doors that are open. */
  readonly profile: readonly Capability[];
  /** `http://127.0.0.1:9229/`; absent where the service is AWS's own, which the region finds. */
  readonly endpoint?: string;
  readonly region: string;
  readonly pools: PoolSource;
  /** Requests a second that a run keeps to; absent where there is no such limit. */
  readonly quotas?: Quotas;
  /** Operations that it is said to lack, by name: the claims that need them are not looked at, and nothing is wrong. */
  readonly lacks?: readonly string[];
  /** Absent where the pool's own side doors tell at once, and where nothing does. */
  readonly codes?: CodeSource;
  /** Where side doors stand in for those that the pool lacks; the pool's own are at its endpoint. */
  readonly sideDoors?: string;
}
