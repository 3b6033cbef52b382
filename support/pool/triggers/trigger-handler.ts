/** Free texts by name, as callers hand them to functions: `ClientMetadata`, `ValidationData`. */
export type Metadata = Readonly<Record<string, string>>;

/** What a function is called with (row TR-01). Members that the service fills with `null` are `null` here, too. */
export interface TriggerEvent {
  /** `1`; `2` and `3` for later versions of PreTokenGeneration. */
  readonly version: string;
  /** `PreSignUp_SignUp`. */
  readonly triggerSource: string;
  readonly region: string;
  readonly userPoolId: string;
  /** The stored username; the name as given where nobody bears it. */
  readonly userName: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
}

/**
 * A function behind a trigger, as Lambda calls it: gives the event back, with what it decided in `response`. An error
 * that it throws refuses the operation.
 */
// biome-ignore lint/suspicious/noExplicitAny: a function declares the event of its own trigger
export type TriggerHandler = (event: any) => unknown;
