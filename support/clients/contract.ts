import type { ClientId } from '../claims/claim';

/** Where a client finds its pool. */
export interface PoolCoordinates {
  readonly region: string;
  /** `<region>_<alphanumerics>`. */
  readonly userPoolId: string;
  /** An app client without a secret: no Amplify release supports secrets. */
  readonly userPoolClientId: string;
  /** `http://127.0.0.1:9229/`; absent: the client finds AWS's own by the region. */
  readonly endpoint?: string;
  /** `<region>:<uuid>` of an identity pool that takes the user pool's ID tokens. */
  readonly identityPoolId?: string;
  /** Where identity pools answer, if not at their regional AWS host, which is all that v5 can call. */
  readonly identityEndpoint?: string;
}

export interface SignUpInput {
  readonly username: string;
  readonly password: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly validationData?: unknown;
  /** In the words of v5; v6 gets the same object as its own option. */
  readonly autoSignIn?: { readonly enabled: boolean };
}

export interface CodeDelivery {
  /** Masked by the pool: `a***@e***`. */
  readonly destination?: string;
  /** `EMAIL` or `SMS`. */
  readonly medium?: string;
  /** `email` or `phone_number`. */
  readonly attribute?: string;
}

/** A call's own answer, untouched, beside the few facts that both majors state in their own words. */
export interface Answer {
  /** Exactly what Amplify resolved with. Never printed: it may hold tokens. */
  readonly raw: unknown;
}

export interface SignUpAnswer extends Answer {
  readonly confirmed: boolean;
  /** v5 `userSub`, v6 `userId`. */
  readonly sub: string | undefined;
  readonly delivery: CodeDelivery | undefined;
}

export interface ConfirmSignUpAnswer extends Answer {
  readonly complete: boolean;
}

export interface ResendAnswer extends Answer {
  readonly delivery: CodeDelivery | undefined;
}

export interface SignInAnswer extends Answer {
  readonly signedIn: boolean;
  /** Amplify's name of what comes next, as it says it: v5 `challengeName`, v6 `nextStep.signInStep`. */
  readonly nextStep: string | undefined;
}

/** A code for a second factor; the type that v5 wants with it is the name of the pending challenge. */
export interface ConfirmSignInInput {
  readonly pending: SignInAnswer;
  readonly code: string;
}

export interface CompleteNewPasswordInput {
  readonly pending: SignInAnswer;
  readonly password: string;
  /** Absent: not passed at all. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface TotpSecret extends Answer {
  /** In base 32, as an authenticator app takes it. */
  readonly secret: string | undefined;
}

export interface CurrentUser extends Answer {
  readonly username: string;
  readonly sub: string | undefined;
}

export interface Session extends Answer {
  readonly accessToken: string | undefined;
  readonly idToken: string | undefined;
}

/** What the identity pool gave for the session; undefined where the client has none to give. */
export interface AwsCredentialsAnswer extends Answer {
  readonly credentials: AwsCredentials | undefined;
}

/** Temporary credentials of an identity. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export interface HubEvent {
  readonly event: string;
  readonly hasData: boolean;
  /** Where the data is a user of v5: whether a session came along. */
  readonly user?: 'with a session' | 'without a session';
}

/** How a call of a library's function ended; `thrown` means before it returned a promise. */
export type CallOutcome =
  | { readonly how: 'resolved'; readonly value: unknown }
  | { readonly how: 'rejected'; readonly reason: unknown }
  | { readonly how: 'thrown'; readonly reason: unknown };

/**
 * One Amplify major behind the field's words. An adapter translates and adds nothing: what Amplify resolves or
 * rejects with comes through unchanged (rejections as thrown).
 */
export interface AuthClient {
  readonly id: ClientId;
  signUp(input: SignUpInput): Promise<SignUpAnswer>;
  confirmSignUp(input: {
    readonly username: string;
    readonly code: string;
    /** Absent: the option is not passed at all, so that Amplify's own default shows. */
    readonly forceAliasCreation?: boolean;
  }): Promise<ConfirmSignUpAnswer>;
  resendSignUpCode(input: { readonly username: string }): Promise<ResendAnswer>;
  signIn(input: { readonly username: string; readonly password: string }): Promise<SignInAnswer>;
  /** As `signIn`, but tells a rejection from an error thrown before any promise. Never rejects. */
  signInOutcome(input: { readonly username: string; readonly password: string }): Promise<CallOutcome>;
  /**
   * v5 takes the user that the pending step came with; v6 none: it remembers the sign-in in progress. So it is with
   * every call that continues a sign-in.
   */
  confirmSignIn(input: ConfirmSignInInput): Promise<SignInAnswer>;
  /**
   * Begins the flow of custom challenges, by way of the password where one is given: v5 by the configured flow type,
   * v6 by an option.
   */
  signInByChallenge(input: { readonly username: string; readonly password?: string }): Promise<SignInAnswer>;
  /** v5 `sendCustomChallengeAnswer`, v6 `confirmSignIn`. */
  answerChallenge(input: { readonly pending: SignInAnswer; readonly answer: string }): Promise<SignInAnswer>;
  /** Sets a password with a code that a reset sent: v5 `forgotPasswordSubmit`, v6 `confirmResetPassword`. */
  confirmResetPassword(input: {
    readonly username: string;
    readonly code: string;
    readonly password: string;
  }): Promise<Answer>;
  /** v5 `completeNewPassword`, v6 `confirmSignIn`. */
  completeNewPassword(input: CompleteNewPasswordInput): Promise<SignInAnswer>;
  /** v5 `sendMFASelectionAnswer` of the user, v6 `confirmSignIn`. */
  selectFactor(input: {
    readonly pending: SignInAnswer;
    /** By the API's name. */
    readonly factor: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP';
  }): Promise<SignInAnswer>;
  /** v5 `setupTOTP`; v6 has given the secret with the pending step and calls nothing. */
  setUpTotp(input: { readonly pending: SignInAnswer }): Promise<TotpSecret>;
  /** The first code of the app being set up: v5 `verifyTotpToken`, v6 `confirmSignIn`. */
  verifyTotp(input: ConfirmSignInInput): Promise<Answer>;
  /**
   * Calls the function of that name with a response to the pending step, in the form that this major gives to calls
   * that continue a sign-in, whether or not it is the right function for the step.
   */
  respondThrough(functionName: string, pending: SignInAnswer, response: string): Promise<Answer>;
  signOut(input: { readonly scope: 'local' | 'global' }): Promise<Answer>;
  /** Who the client says is signed in: v5 `currentAuthenticatedUser`, v6 `getCurrentUser`. Rejects for nobody. */
  currentUser(): Promise<CurrentUser>;
  /** v5 `currentSession` (or a forced refresh), v6 `fetchAuthSession`. */
  session(input: { readonly refresh: 'when expired' | 'now' }): Promise<Session>;
  /** v5 `currentCredentials`, which resolves with the error of a refusal; v6 `fetchAuthSession`. */
  awsCredentials(): Promise<AwsCredentialsAnswer>;
  /** A user-pool call with the access token (GetUser). Keys are attribute names, values strings. */
  userAttributes(): Promise<Readonly<Record<string, string>>>;
  /**
   * Calls the library's own function (v5 `Auth[name]`, v6 `[name]` of `aws-amplify/auth`) with exactly these
   * arguments, as printed documentation does. Rejects with a TypeError for a name that the library does not have.
   */
  call(functionName: string, ...parameters: readonly unknown[]): Promise<unknown>;
  /** As `call`, but tells a rejection from an error thrown before any promise. Never rejects. */
  outcome(functionName: string, ...parameters: readonly unknown[]): Promise<CallOutcome>;
  /**
   * The library's function as it is now, for later: what a program holds that has taken it out of the module. Throws a
   * TypeError for a name that the library does not have.
   */
  take(functionName: string): (...parameters: readonly unknown[]) => Promise<unknown>;
  /** Whether the library has a function of that name for `call`. */
  has(functionName: string): boolean;
  /** Names that the package's root module exports. */
  rootExports(): readonly string[];
  /** Every event on the `auth` channel of this device's own Hub, oldest first. */
  readonly events: readonly HubEvent[];
}
