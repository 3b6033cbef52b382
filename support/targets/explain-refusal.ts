import { ConformanceError } from '../conformance-error';
import { classifyFailure, saysNothingOfTheBehaviour } from '../transport/classify-failure';
import { meaningOf } from '../transport/service-errors';

interface Asked {
  /** `DescribeUserPool`; an IAM policy grants it as `cognito-idp:DescribeUserPool`. */
  readonly operation: string;
  /** What it means that the thing asked for is not there: one sentence. */
  readonly missing: string;
}

/** Whether a failure says that the service does not know who asks. */
export function isOfUnknownCaller(error: unknown): boolean {
  return ['unknown caller', 'signature'].includes(meaningOf((error as Error).name));
}

/**
 * Turns a refusal of one of the suite's first questions into a sentence that says what to do.
 * @throws ConformanceError UsageError for wrong credentials and for what is not there, CannotTell for a permission that
 * is missing and for a pool that could not be asked
 */
export async function explainRefusal<Answer>(asking: Promise<Answer>, asked: Asked): Promise<Answer> {
  try {
    return await asking;
  } catch (cause) {
    throw explained(cause, asked);
  }
}

function explained(cause: unknown, { operation, missing }: Asked): unknown {
  const { name, message } = cause as Error;
  // Nothing was asked yet, so that no refusal says anything of the behaviour under test.
  if (name === 'ResourceNotFoundException') {
    return new ConformanceError('UsageError', missing, {
      seen: message,
      next: 'Correct the ids and the region in the target file.',
      cause,
    });
  }
  if (isOfUnknownCaller(cause)) {
    return new ConformanceError('UsageError', `The AWS credentials are not accepted (${name}): ${message}`, {
      expected: "credentials that the AWS SDK's default chain finds",
      next: 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, or assume a role; then run it again.',
      cause,
    });
  }
  if (meaningOf(name) === 'permission') {
    return new ConformanceError('CannotTell', `You may not call ${operation}: ${message}`, {
      expected: `the permission cognito-idp:${operation}`,
      next: 'Grant it; the command `doctor` prints the whole policy that a run needs.',
      cause,
    });
  }
  if (saysNothingOfTheBehaviour(cause)) return classifyFailure(cause);
  if (!isAnswer(cause)) return cause;
  return new ConformanceError('UsageError', `The service refused ${operation} (${name}): ${message}`, {
    expected: 'the settings of the pool in the target file',
    next: 'Correct the ids in the target file, or the account that the credentials belong to.',
    cause,
  });
}

/** An error that the service answered, rather than one of our own making. */
function isAnswer(cause: unknown): boolean {
  return cause instanceof Error && '$metadata' in cause;
}
