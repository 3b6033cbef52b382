import type { Pickle, TestStepFinished } from '@cucumber/messages';
import { FAILURE_MEDIA_TYPE, type FailureFacts, REASON_MEDIA_TYPE, type Reason } from './evidence';
import { exampleError } from './example-error';
import { failureOutcome } from './failure-outcome';
import type { AttemptMessages } from './message-index';
import { readAttachment } from './read-attachment';
import type { ExampleError, ExampleOutcome } from './results';

export interface Judgement {
  readonly outcome: ExampleOutcome;
  readonly error?: ExampleError;
}

/**
 * What one attempt at an example shows. The first step or hook that failed decides; but "not applicable" never hides
 * a later failure, a reason why nothing can be told leaves no deviation, and an example without steps, without a Then after its last When, without an end, or skipped
 * without a reason is the suite's fault: none of these may pass for evidence.
 */
export function judgeAttempt(attempt: AttemptMessages, pickle: Pickle): Judgement {
  if (pickle.steps.length === 0) return fault('NoSteps', 'The example has no step: it shows nothing.');
  if (!observesItsOutcome(pickle)) {
    return fault('NoObservation', 'No Then follows what happens in the example: it cannot fail.');
  }
  const failures = attempt.steps.flatMap((finished) => judgeStep(finished, attempt));
  const decisive = failures.find(({ outcome }) => outcome !== 'not applicable') ?? failures[0];
  const stated = judgeReasons(attempt);
  if (decisive) return decisive.outcome === 'failed' && stated?.outcome === 'cannot tell' ? stated : decisive;
  if (attempt.finishedAtMs === undefined) {
    return fault('Unfinished', 'The example started and never came to its end.');
  }
  if (stated) return stated;
  const skipped = attempt.steps.some(({ testStepResult }) => is(testStepResult.status, 'SKIPPED'));
  return skipped
    ? fault('SkippedWithoutReason', 'A step was skipped and nothing says why.')
    : { outcome: 'passed' };
}

/** By keyword: what a step's function asserts cannot be read from messages. And, But take the keyword before them. */
function observesItsOutcome({ steps }: Pickle): boolean {
  const types = steps.map(({ type }) => String(type));
  return types.lastIndexOf('Outcome') > types.lastIndexOf('Action');
}

function judgeStep({ testStepResult, testStepId }: TestStepFinished, attempt: AttemptMessages): Judgement[] {
  const { status, exception } = testStepResult;
  if (is(status, 'PASSED') || is(status, 'SKIPPED')) return [];
  if (!is(status, 'FAILED')) {
    const word = status.toLowerCase();
    return [fault(word, `A step is ${word}.`)];
  }
  if (!exception) return [fault('Unknown', testStepResult.message ?? 'A step failed and does not say why.')];
  const { outcome, kind } = failureOutcome(exception);
  const facts = factsOf(attempt, kind, testStepId);
  return [{ outcome, error: exampleError(kind, exception.message ?? kind, facts) }];
}

function factsOf(attempt: AttemptMessages, kind: string, testStepId: string): Partial<FailureFacts> {
  const stated = attempt.attachments
    .filter(({ mediaType }) => mediaType === FAILURE_MEDIA_TYPE)
    .map((attachment) => ({ attachment, facts: readAttachment(attachment) as FailureFacts }))
    .filter(({ facts }) => facts.kind === kind);
  const own = stated.find(({ attachment }) => attachment.testStepId === testStepId);
  return (own ?? stated[0])?.facts ?? {};
}

function judgeReasons(attempt: AttemptMessages): Judgement | undefined {
  const reasons = attempt.attachments
    .filter(({ mediaType }) => mediaType === REASON_MEDIA_TYPE)
    .map((attachment) => readAttachment(attachment) as Reason);
  const reason = reasons.find(({ verdict }) => verdict !== 'not applicable') ?? reasons[0];
  if (!reason) return undefined;
  if (reason.verdict === 'cannot tell') {
    return { outcome: 'cannot tell', error: exampleError('CannotTell', reason.reason) };
  }
  if (reason.verdict === 'not applicable') {
    return { outcome: 'not applicable', error: exampleError('NotApplicable', reason.reason) };
  }
  return fault('UnknownReason', `A reason states the verdict "${String(reason.verdict)}".`);
}

function fault(kind: string, message: string): Judgement {
  return { outcome: 'suite fault', error: exampleError(kind, message) };
}

function is(status: string, expected: string): boolean {
  return status === expected;
}
