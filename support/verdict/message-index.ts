import type {
  Attachment,
  Envelope,
  Hook,
  Pickle,
  Step,
  TestCase,
  TestCaseStarted,
  TestStepFinished,
} from '@cucumber/messages';

/** One attempt at an example, in message order. */
export interface AttemptMessages {
  readonly started: TestCaseStarted;
  readonly steps: TestStepFinished[];
  readonly attachments: Attachment[];
  /** Milliseconds since the epoch; absent when the attempt never came to its end. */
  finishedAtMs?: number;
}

/** A run's messages by what they are about. */
export interface MessageIndex {
  readonly pickles: readonly Pickle[];
  /** By pickle id; a pickle that was filtered out has none. */
  readonly testCases: ReadonlyMap<string, TestCase>;
  /** By test case id, first attempt first. */
  readonly attempts: ReadonlyMap<string, readonly AttemptMessages[]>;
  /** By id of the Gherkin step, background steps included. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly hooks: ReadonlyMap<string, Hook>;
}

export function indexMessages(envelopes: readonly Envelope[]): MessageIndex {
  const pickles: Pickle[] = [];
  const testCases = new Map<string, TestCase>();
  const attempts = new Map<string, AttemptMessages[]>();
  const attemptById = new Map<string, AttemptMessages>();
  const steps = new Map<string, Step>();
  const hooks = new Map<string, Hook>();

  for (const envelope of envelopes) {
    if (envelope.pickle) pickles.push(envelope.pickle);
    if (envelope.hook) hooks.set(envelope.hook.id, envelope.hook);
    if (envelope.testCase) testCases.set(envelope.testCase.pickleId, envelope.testCase);
    for (const step of stepsOf(envelope)) steps.set(step.id, step);
    if (envelope.testCaseStarted) {
      const attempt = { started: envelope.testCaseStarted, steps: [], attachments: [] };
      attemptById.set(attempt.started.id, attempt);
      const { testCaseId } = attempt.started;
      attempts.set(testCaseId, [...(attempts.get(testCaseId) ?? []), attempt]);
    }
    if (envelope.testStepFinished) {
      attemptById.get(envelope.testStepFinished.testCaseStartedId)?.steps.push(envelope.testStepFinished);
    }
    if (envelope.attachment?.testCaseStartedId) {
      attemptById.get(envelope.attachment.testCaseStartedId)?.attachments.push(envelope.attachment);
    }
    if (envelope.testCaseFinished) {
      const attempt = attemptById.get(envelope.testCaseFinished.testCaseStartedId);
      if (attempt) attempt.finishedAtMs = milliseconds(envelope.testCaseFinished.timestamp);
    }
  }
  return { pickles, testCases, attempts, steps, hooks };
}

/** A duration or a moment of Cucumber's, in milliseconds. */
export function milliseconds(time: { readonly seconds: number; readonly nanos: number }): number {
  return time.seconds * 1000 + time.nanos / 1e6;
}

function stepsOf({ gherkinDocument }: Envelope): readonly Step[] {
  const children = gherkinDocument?.feature?.children ?? [];
  return children
    .flatMap((child) => [child, ...(child.rule?.children ?? [])])
    .flatMap((child) => [...(child.background?.steps ?? []), ...(child.scenario?.steps ?? [])]);
}
