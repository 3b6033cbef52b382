import { ConformanceError } from '../conformance-error';
import { isServiceFailure } from '../transport/service-failure';
import { isThrottled } from '../transport/throttling';

/** A limit of the account or the pool: no evidence, unless a limit is what the example states. */
export const QUOTA = 'LimitExceededException';

/** Refusals of whoever asks, not of what is asked. */
const PERMISSION = new Set([
  'AccessDeniedException',
  'ExpiredTokenException',
  'IncompleteSignatureException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'UnrecognizedClientException',
]);

/** How endpoints say that they lack an operation: AWS's word, and those of emulators. */
const LACKING = new Set([
  'UnknownOperationException',
  'UnsupportedOperationException',
  'Unsupported',
  'NotImplemented',
  'NotImplementedError',
  'NotImplementedException',
  'InvalidAction',
]);

const TRANSPORT = new Set(['TimeoutError', 'NetworkError', 'AbortError']);
const TRANSPORT_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

interface Failure {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  /** What the suite called: the administrator says it of each of its errors. */
  readonly operation?: string;
  readonly cause?: unknown;
  readonly underlyingError?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** True for a failure of the way to the pool, or of the pool's readiness, rather than of what was asked. */
export function saysNothingOfTheBehaviour(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false;
  const failure = error as Failure;
  const status = failure.$metadata?.httpStatusCode;
  return (
    isThrottled(failure.name, status) ||
    failure.name === QUOTA ||
    PERMISSION.has(failure.name ?? '') ||
    TRANSPORT.has(failure.name ?? '') ||
    TRANSPORT_CODES.has(failure.code ?? '') ||
    failure.message === 'fetch failed' ||
    failure.message === 'Network error' ||
    isServiceFailure(failure.name, status) ||
    isNoAnswerOfTheProtocol(failure) ||
    [failure.cause, failure.underlyingError].some(saysNothingOfTheBehaviour)
  );
}

/** A page, a text, a body that is no JSON: whatever answered does not speak the protocol. */
function isNoAnswerOfTheProtocol({ name, message = '' }: Failure): boolean {
  return name === 'SyntaxError' || message.includes('Deserialization error');
}

/**
 * What a failure inside a step means for the verdict. An error that is not recognised comes back as it is: the
 * verdict takes it for a fault of the suite, never for evidence.
 */
export function classifyFailure(error: unknown): unknown {
  if (error instanceof ConformanceError) return error;
  const failure = error as Failure;
  if (failure?.name === 'AssertionError') return error;
  if (saysNothingOfTheBehaviour(error)) {
    return new ConformanceError('CannotTell', `The pool could not be asked: ${describe(failure)}`, {
      next: 'Check the network, the endpoint, its quotas and your permissions, then run the example again.',
      cause: error,
    });
  }
  if (LACKING.has(failure?.name ?? '')) {
    return new ConformanceError(
      'NotApplicable',
      `The target lacks what the example needs first: ${describe(failure)}`,
      {
        expected: 'an operation of the Cognito API',
        seen: failure.name,
        lacking: failure.operation ?? 'an operation of the suite',
        next: 'Run the example on a target that has the operation.',
        cause: error,
      },
    );
  }
  if (failure?.$metadata) {
    return new ConformanceError(
      'Deviation',
      `The pool refused what the example needs first: ${describe(failure)}`,
      {
        expected: 'the call to succeed',
        seen: failure.name,
        cause: error,
      },
    );
  }
  return error;
}

function describe(failure: Failure): string {
  const [firstLine = ''] = (failure.message ?? '').split('\n');
  const message = isNoAnswerOfTheProtocol(failure)
    ? 'the answer is not one of the Cognito protocol'
    : firstLine;
  return [failure.name, failure.code, message].filter(Boolean).join(' ');
}
