import { setTimeout } from 'node:timers/promises';
import { ConformanceError } from '../conformance-error';

/** How long a run may take, and each of its examples; what takes longer cannot be told. */
export interface TimeLimits {
  readonly run?: {
    /** Milliseconds since 1970. */
    readonly endsAt: number;
    readonly ms: number;
  };
  /** Milliseconds of an example, its clean-up not among them. */
  readonly exampleMs?: number;
}

/** A moment at which something has to be over, and what to say then. */
export interface Deadline {
  readonly endsAt: number;
  /** `The run`, `The example` */
  readonly what: string;
  readonly ms: number;
}

/** Whichever limit comes first; undefined without limits. @param startedAt of the example, in milliseconds since 1970 */
export function deadlineOf({ run, exampleMs }: TimeLimits, startedAt: number): Deadline | undefined {
  const deadlines: Deadline[] = [
    ...(run ? [{ ...run, what: 'The run' }] : []),
    ...(exampleMs === undefined
      ? []
      : [{ endsAt: startedAt + exampleMs, ms: exampleMs, what: 'The example' }]),
  ];
  return deadlines.sort((a, b) => a.endsAt - b.endsAt)[0];
}

/** @throws ConformanceError CannotTell once it is past */
export function expectTimeLeft(deadline: Deadline | undefined): void {
  if (deadline !== undefined && Date.now() >= deadline.endsAt) throw outOfTime(deadline);
}

/**
 * What work comes to, where it comes to something in time. What is under way then goes on, and nobody looks at it.
 * @throws ConformanceError CannotTell when it takes too long
 */
export async function inTime<Result>(
  deadline: Deadline | undefined,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  if (deadline === undefined) return work();
  const done = new AbortController();
  const late = setTimeout(Math.max(0, deadline.endsAt - Date.now()), undefined, { signal: done.signal });
  try {
    return await Promise.race([
      Promise.resolve(work()),
      late.then(() => {
        throw outOfTime(deadline);
      }),
    ]);
  } finally {
    done.abort();
    late.catch(() => {});
  }
}

/** Longer than a call that is under way takes to get its answer, or none. */
const LAST_CALLS_MS = 12_000;

/** Resolves when work that nobody looks at any more has come to its end, so that it makes nothing behind a clean-up. */
export async function settled(work: unknown): Promise<void> {
  const done = new AbortController();
  const late = setTimeout(LAST_CALLS_MS, undefined, { signal: done.signal }).catch(() => {});
  await Promise.race([Promise.resolve(work).catch(() => {}), late]);
  done.abort();
}

/** What is said of whatever was not over in time. */
export function outOfTime({ what, ms }: Deadline): ConformanceError {
  const option = what === 'The run' ? '--timeout' : '--example-timeout';
  return new ConformanceError('CannotTell', `${what} had ${ms / 1000} seconds, and they are over`, {
    expected: `an end within ${ms / 1000} seconds`,
    next: `Give it more with ${option}, run fewer examples, or look at how quickly the pool answers.`,
  });
}
