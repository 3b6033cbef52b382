/** Why a run, an example or a command stopped; each kind has one meaning for the verdict and the exit code. */
export type ErrorKind =
  /** The behaviour seen is not the behaviour stated: the claim deviates (exit 1). */
  | 'Deviation'
  /** Nothing could be concluded: time-out, throttling, network, missing permission (exit 2). */
  | 'CannotTell'
  /** The target lacks what the example needs: the claim is not applicable there (exit 0, listed). */
  | 'NotApplicable'
  /** The user gave something wrong: an option, a file, a name (exit 3). */
  | 'UsageError'
  /** The suite itself is at fault: a leak, an undefined step, a broken registry (exit 3). */
  | 'SuiteFault';

/** What a target would have to be like for an example to run there, and what it is like. */
export interface UnmetNeed {
  /** By its path in the API: `AliasAttributes`, `UserPoolClient.EnableTokenRevocation`; in words where it has none. */
  readonly setting: string;
  readonly needed: string;
  readonly actual: string;
}

export interface ErrorFacts {
  readonly expected?: unknown;
  readonly seen?: unknown;
  /** Of a `NotApplicable`: each thing that stands in the way. */
  readonly unmet?: readonly UnmetNeed[];
  /** Of a `NotApplicable`: the operation that the suite called and the target lacks. */
  readonly lacking?: string;
  /** What the reader can do about it: one imperative sentence. */
  readonly next?: string;
  readonly cause?: unknown;
}

/**
 * An error as data. Its stack begins with its kind, because Cucumber's messages carry a failure's class, text and stack
 * and no other member: the verdict reads the kind from there.
 */
export class ConformanceError extends Error {
  readonly kind: ErrorKind;
  readonly expected?: unknown;
  readonly seen?: unknown;
  readonly unmet?: readonly UnmetNeed[];
  readonly lacking?: string;
  readonly next?: string;

  constructor(kind: ErrorKind, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = kind;
    Error.captureStackTrace(this, ConformanceError);
    this.kind = kind;
    this.expected = facts.expected;
    this.seen = facts.seen;
    if (facts.unmet) this.unmet = facts.unmet;
    if (facts.lacking !== undefined) this.lacking = facts.lacking;
    this.next = facts.next;
  }
}
