/** What an error says by its name, whoever answered. */
export type Meaning =
  /** The service said no to what was asked: evidence. */
  | 'refusal'
  /** A limit of the account or the pool: no evidence, unless a limit is what the example states. */
  | 'quota'
  /** The target lacks the operation. */
  | 'lacking'
  /** Whoever asks may not ask this. */
  | 'permission'
  /** The service does not know who asks. */
  | 'unknown caller'
  /** What arrived is not what was signed. */
  | 'signature'
  /** Turned away for the rate of requests alone: nothing was done. */
  | 'throttled'
  /** A web ACL turned the request away, before the service saw it. */
  | 'web ACL'
  /** The service failed. */
  | 'service failure'
  /** Not said by the service: by a gateway, a proxy, or nobody. */
  | 'no answer';

/** A limit of the service itself, such as the number of attempts or of messages: an example may be about it. */
export const QUOTA = 'LimitExceededException';

/** The names that mean something besides a refusal: AWS's, those of emulators, and those that the SDK gives. */
const NAMES: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  quota: [QUOTA],
  lacking: [
    'UnknownOperationException',
    'UnsupportedOperationException',
    'Unsupported',
    'NotImplemented',
    'NotImplementedError',
    'NotImplementedException',
    'InvalidAction',
  ],
  permission: ['AccessDenied', 'AccessDeniedException', 'OptInRequired', 'UnauthorizedOperation'],
  'unknown caller': [
    'AuthFailure',
    'CredentialsProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'ProviderError',
    'TokenProviderError',
    'UnrecognizedClientException',
  ],
  signature: [
    'IncompleteSignature',
    'IncompleteSignatureException',
    'InvalidSignatureException',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
  ],
  throttled: [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException',
  ],
  'web ACL': ['ForbiddenException'],
  'service failure': [
    'InternalError',
    'InternalErrorException',
    'InternalFailure',
    'InternalServerError',
    'InternalServerErrorException',
    'InternalServerException',
    'ServiceException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
  ],
  'no answer': [
    'AbortError',
    'NetworkError',
    'RequestTimeout',
    'RequestTimeoutException',
    'TimeoutError',
    'UnreadableAnswer',
  ],
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning as Meaning] as const),
  ),
);

/** What the Cognito API refuses with, by its model: its word, whatever the status that an emulator gives it. */
const REFUSALS: ReadonlySet<string> = new Set([
  'AliasExistsException',
  'CodeDeliveryFailureException',
  'CodeMismatchException',
  'ConcurrentModificationException',
  'DeviceKeyExistsException',
  'DuplicateProviderException',
  'EnableSoftwareTokenMFAException',
  'ExpiredCodeException',
  'FeatureUnavailableInTierException',
  'GroupExistsException',
  'InvalidEmailRoleAccessPolicyException',
  'InvalidLambdaResponseException',
  'InvalidOAuthFlowException',
  'InvalidParameterException',
  'InvalidPasswordException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
  'InvalidUserPoolConfigurationException',
  'MFAMethodNotFoundException',
  'ManagedLoginBrandingExistsException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordHistoryPolicyViolationException',
  'PasswordResetRequiredException',
  'PreconditionNotMetException',
  'RefreshTokenReuseException',
  'ResourceNotFoundException',
  'ScopeDoesNotExistException',
  'ServiceQuotaExceededException',
  'SoftwareTokenMFANotFoundException',
  'TermsExistsException',
  'TierChangeNotAllowedException',
  'TooManyFailedAttemptsException',
  'UnauthorizedException',
  'UnexpectedLambdaException',
  'UnsupportedIdentityProviderException',
  'UnsupportedTokenTypeException',
  'UnsupportedUserStateException',
  'UserImportInProgressException',
  'UserLambdaValidationException',
  'UserNotConfirmedException',
  'UserNotFoundException',
  'UserPoolAddOnNotEnabledException',
  'UserPoolTaggingException',
  'UsernameExistsException',
  'WebAuthnChallengeNotFoundException',
  'WebAuthnClientMismatchException',
  'WebAuthnConfigurationMissingException',
  'WebAuthnCredentialNotSupportedException',
  'WebAuthnNotEnabledException',
  'WebAuthnOriginNotAllowedException',
  'WebAuthnRelyingPartyMismatchException',
]);

/** What an error of AWS is called. `Unknown` is what the SDK and Amplify call one that says no name, a number its status. */
const NAME = /^(?!Unknown(?:Error)?$)[A-Z][A-Za-z0-9]+$/;

const TOO_MANY_REQUESTS = 429;
/** The status of every refusal of the protocol. */
const REFUSED = 400;

/**
 * What an error says. An answer of the service has a status of its protocol and a name of its own: what has none, or a
 * stranger's beside another status than 400, was said by something else.
 *
 * @param name undefined where the answer says none
 * @param status HTTP status; undefined for an error that a client raised
 */
export function meaningOf(name: string | undefined, status?: number): Meaning {
  if (status === TOO_MANY_REQUESTS) return 'throttled';
  const known = MEANINGS.get(name ?? '');
  if (known !== undefined) return known;
  if (status === undefined || status < 300) return 'refusal';
  if (name === undefined || !NAME.test(name) || status < REFUSED) return 'no answer';
  return status === REFUSED || REFUSALS.has(name) ? 'refusal' : 'no answer';
}

/** What to say of an error whose name says too little. */
const EXPLANATIONS: Readonly<Partial<Record<Meaning, string>>> = {
  signature:
    'what arrived is not what was signed: something on the way changes requests, such as their Host header, or the clock of this machine is wrong',
  'web ACL': 'a web ACL turned the request away',
};

/** What a name means, in words, where it does not say so itself. */
export function explained(name: string | undefined, status?: number): string | undefined {
  return EXPLANATIONS[meaningOf(name, status)];
}

/** Whether a request was turned away for the rate of requests alone. */
export function isThrottled(name: string | undefined, status?: number): boolean {
  return meaningOf(name, status) === 'throttled';
}
