/** Refusals that say "ask again later": what was asked has not been done. */
const NAMES = new Set([
  'TooManyRequestsException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'RequestThrottledException',
]);

const TOO_MANY_REQUESTS = 429;

/**
 * Whether a request was turned away for the rate of requests alone. A limit of the service itself, such as the number
 * of attempts or of messages (`LimitExceededException`), is none: it is behaviour that an example may be about.
 */
export function isThrottled(name: string | undefined, status?: number): boolean {
  return status === TOO_MANY_REQUESTS || (name !== undefined && NAMES.has(name));
}
