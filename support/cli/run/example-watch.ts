import type { Worker } from 'node:worker_threads';
import type { Envelope } from '@cucumber/messages';
import { type Deadline, outOfTime, type TimeLimits } from '../../scenario/time-limits';
import { REASON_MEDIA_TYPE, type Reason } from '../../verdict/evidence';

/**
 * How long an example may go on when its time is over, in milliseconds: one that waits for something is ended by its own
 * thread, and still has to remove what it made. Only a thread that never rests needs longer.
 */
const GRACE_MS = 15_000;
const BETWEEN_LOOKS_MS = 500;
/** What an example may take where nobody gave it less: a step without a time-out of its own might wait for good. */
const LONGEST_EXAMPLE_MS = 10 * 60_000;

/** Sees to it that examples which run in threads of their own end, whatever their steps do. */
export interface ExampleWatch {
  /** For each message of the run, in order. @returns whether it counts: what follows on the end of threads does not */
  see(envelope: Envelope): boolean;
  /**
   * Resolves when the work does, or when its threads were ended because an example did not end in time.
   * @returns the messages that an ended run lacks: each example that is not over cannot be told; none for one that ended
   */
  during(work: () => Promise<unknown>): Promise<readonly Envelope[]>;
}

/** @param limits those of the run; without one for an example, it has ten minutes */
export function watchExamples({ run, exampleMs = LONGEST_EXAMPLE_MS }: TimeLimits): ExampleWatch {
  const begun = new Map<string, number>();
  const waiting = new Set<string>();
  let isEnded = false;

  function overdue(): Deadline | undefined {
    if (run && begun.size > 0 && Date.now() > run.endsAt + GRACE_MS) return { ...run, what: 'The run' };
    const latest = performance.now() - exampleMs - GRACE_MS;
    const isLate = [...begun.values()].some((at) => at < latest);
    return isLate ? { what: 'The example', ms: exampleMs, endsAt: 0 } : undefined;
  }

  /** Reads as if each example had come to its end, and said that it cannot be told. */
  function missing(deadline: Deadline): readonly Envelope[] {
    const reason: Reason = { verdict: 'cannot tell', reason: outOfTime(deadline).message };
    const attempts = [
      ...[...begun.keys()].map((id) => ({ id, messages: [] })),
      ...[...waiting].map((testCaseId) => ({
        id: `${testCaseId}-never-begun`,
        messages: [
          { testCaseStarted: { id: `${testCaseId}-never-begun`, testCaseId, attempt: 0, timestamp: now() } },
        ],
      })),
    ];
    const ended = attempts.flatMap(({ id, messages }): Envelope[] => [
      ...messages,
      {
        attachment: {
          testCaseStartedId: id,
          body: JSON.stringify(reason),
          mediaType: REASON_MEDIA_TYPE,
          contentEncoding: 'IDENTITY' as never,
        },
      },
      { testCaseFinished: { testCaseStartedId: id, timestamp: now(), willBeRetried: false } },
    ]);
    return [...ended, { testRunFinished: { success: false, timestamp: now() } }];
  }

  return {
    see({ testCase, testCaseStarted, testCaseFinished }) {
      if (testCase) waiting.add(testCase.id);
      if (testCaseStarted) {
        waiting.delete(testCaseStarted.testCaseId);
        begun.set(testCaseStarted.id, performance.now());
      }
      if (testCaseFinished) begun.delete(testCaseFinished.testCaseStartedId);
      return !isEnded;
    },
    async during(work) {
      const threads = new Set<Worker>();
      const keep = (thread: Worker) => threads.add(thread);
      process.on('worker', keep);
      let looks: NodeJS.Timeout | undefined;
      const late = new Promise<Deadline>((resolve) => {
        looks = setInterval(() => {
          const deadline = overdue();
          if (deadline) resolve(deadline);
        }, BETWEEN_LOOKS_MS);
      });
      try {
        const ending = work();
        // Cucumber rejects when its threads are ended.
        ending.catch(() => {});
        const deadline = await Promise.race([ending.then(() => undefined), late]);
        if (deadline === undefined) return [];
        isEnded = true;
        await Promise.all([...threads].map((thread) => thread.terminate()));
        return missing(deadline);
      } finally {
        clearInterval(looks);
        process.off('worker', keep);
      }
    },
  };
}

function now(): { readonly seconds: number; readonly nanos: number } {
  const ms = Date.now();
  return { seconds: Math.floor(ms / 1000), nanos: (ms % 1000) * 1e6 };
}
