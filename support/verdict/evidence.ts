import type { UnmetNeed } from '../conformance-error';

/** Media types by which hooks hand evidence to the verdict, as attachments in Cucumber's message stream. */
export const WIRE_MEDIA_TYPE = 'application/vnd.auth-conformance.wire+json';
/** Body: `{ verdict: 'not applicable' | 'cannot tell', reason: string }`. */
export const REASON_MEDIA_TYPE = 'application/vnd.auth-conformance.reason+json';
/** Body: a `FailureFacts`. Cucumber's own messages carry an error's text only. */
export const FAILURE_MEDIA_TYPE = 'application/vnd.auth-conformance.failure+json';

/** Why an example observed nothing, as the body of a REASON_MEDIA_TYPE attachment. */
export interface Reason {
  readonly verdict: 'not applicable' | 'cannot tell';
  readonly reason: string;
}

/** What a thrown ConformanceError held besides its message; values already redacted. */
export interface FailureFacts {
  /** The error's `name`. */
  readonly kind: string;
  readonly expected?: unknown;
  readonly seen?: unknown;
  readonly unmet?: readonly UnmetNeed[];
  /** The operation that the suite called and the target lacks. */
  readonly lacking?: string;
  readonly next?: string;
}

/** One request and its answer, as they passed between a device (or the suite) and the pool; secrets redacted. */
export interface Exchange {
  /** Milliseconds since the example started. */
  readonly atMs: number;
  /** `"Alice's phone"`, or `"administrator"` for the suite's own calls. */
  readonly from: string;
  /** Cognito operation: `SignUp`. */
  readonly operation: string;
  readonly request: unknown;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  readonly response?: unknown;
  /** Name of the Cognito error, or of the transport's (`NetworkError`). */
  readonly error?: string;
  readonly durationMs: number;
  /** How often it was sent, where it was more than once: what was turned away for the rate of requests alone. */
  readonly attempts?: number;
  /**
   * Set where the way to the pool, or its readiness, decided what came back, and not by the example's own doing:
   * `ECONNRESET`, `HTTP 503`, `TooManyRequestsException`. An example that holds one can tell nothing.
   */
  readonly disturbance?: string;
  /**
   * Milliseconds from the call that caused the request, or from the answer before it, until the request left: the
   * client's own work. Absent for the suite's own calls.
   */
  readonly preparedMs?: number;
}
