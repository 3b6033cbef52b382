import { ConformanceError } from '../conformance-error';
import { explained, type Meaning, meaningOf } from './service-errors';
import { isOfTheWay } from './way-errors';

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

/** What an error says to an example that is about neither. */
const SAYS_SOMETHING: ReadonlySet<Meaning> = new Set(['refusal', 'lacking']);

/** True for a failure of the way to the pool, or of the pool's readiness, rather than of what was asked. */
export function saysNothingOfTheBehaviour(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false;
  if (error instanceof ConformanceError) return error.kind === 'CannotTell';
  if (isOfTheWay(error) || isNoAnswer(error)) return true;
  const { name, $metadata, cause, underlyingError } = error as Failure;
  if (!SAYS_SOMETHING.has(meaningOf(name, $metadata?.httpStatusCode))) return true;
  return [cause, underlyingError].some(saysNothingOfTheBehaviour);
}

/** What the SDK threw for want of an answer, or of one that it could read. */
function isNoAnswer({ name, message = '', $metadata }: Failure): boolean {
  if ($metadata === undefined) return false;
  return $metadata.httpStatusCode === undefined || isUnreadable({ name, message });
}

/** A page, a text, a body that is no JSON: whatever answered does not speak the protocol. */
function isUnreadable({ name, message = '' }: Failure): boolean {
  return name === 'SyntaxError' && message.includes('Deserialization error');
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
  if (meaningOf(failure?.name, failure?.$metadata?.httpStatusCode) === 'lacking') {
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
  const { httpStatusCode: status } = failure.$metadata ?? {};
  const meaning = meaningOf(failure.name, status);
  const isOfNobody = isUnreadable(failure) || (status !== undefined && meaning === 'no answer');
  const message = isOfNobody
    ? `HTTP ${status}, and no answer of the Cognito protocol`
    : [firstLine, explained(failure.name, status)].filter(Boolean).join(': ');
  return [isOfNobody ? undefined : failure.name, failure.code, message].filter(Boolean).join(' ');
}
