import type { Pickle, TestCase, TestStep, TestStepFinished, TestStepResultStatus } from '@cucumber/messages';
import { type AttemptMessages, type MessageIndex, milliseconds } from './message-index';
import type { StepOutcome, StepResult } from './results';

const OUTCOME: Readonly<Record<`${TestStepResultStatus}`, StepOutcome>> = {
  PASSED: 'passed',
  FAILED: 'failed',
  SKIPPED: 'skipped',
  PENDING: 'pending',
  UNDEFINED: 'undefined',
  AMBIGUOUS: 'ambiguous',
  UNKNOWN: 'undefined',
};

/** The steps of an attempt as they are written, and the hooks that failed, in the order in which they ran. */
export function readSteps(
  attempt: AttemptMessages,
  pickle: Pickle,
  testCase: TestCase,
  index: MessageIndex,
): readonly StepResult[] {
  const testSteps = new Map(testCase.testSteps.map((step) => [step.id, step]));
  return attempt.steps.flatMap((finished) => {
    const testStep = testSteps.get(finished.testStepId);
    return testStep ? readStep(finished, testStep, pickle, index) : [];
  });
}

function readStep(
  { testStepResult }: TestStepFinished,
  testStep: TestStep,
  pickle: Pickle,
  index: MessageIndex,
): readonly StepResult[] {
  const outcome = OUTCOME[testStepResult.status];
  const measured = { outcome, durationMs: Math.round(milliseconds(testStepResult.duration)) };
  const written = pickle.steps.find(({ id }) => id === testStep.pickleStepId);
  if (written) {
    const source = written.astNodeIds.map((id) => index.steps.get(id)).find((step) => step !== undefined);
    return [{ keyword: source?.keyword.trim() ?? '*', text: written.text, ...measured }];
  }
  if (outcome !== 'failed') return [];
  const hook = index.hooks.get(testStep.hookId ?? '');
  const type = String(hook?.type) === 'BEFORE_TEST_CASE' ? 'Before' : 'After';
  return [{ keyword: type, text: hook?.name ?? 'hook', ...measured }];
}
