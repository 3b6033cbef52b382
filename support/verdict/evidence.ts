/** Media types by which hooks hand evidence to the verdict, as attachments in Cucumber's message stream. */
export const WIRE_MEDIA_TYPE = 'application/vnd.auth-conformance.wire+json';
/** Body: `{ verdict: 'not applicable' | 'cannot tell', reason: string }`. */
export const REASON_MEDIA_TYPE = 'application/vnd.auth-conformance.reason+json';

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
}
