import { explained, isThrottled, type Meaning, meaningOf } from './service-errors';

/** What came of a request, as far as the way to the pool is concerned. */
export interface Outcome {
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** Name of the refusal, or of what kept the answer away: `ECONNRESET`. */
  readonly error?: string | undefined;
  readonly format: 'protocol' | 'other';
}

/** What comes of the service itself, and is about what was asked or about who asks. */
const ITS_OWN: ReadonlySet<Meaning> = new Set([
  'refusal',
  'quota',
  'lacking',
  'permission',
  'unknown caller',
]);

/**
 * What made an outcome one of the way to the pool, or of the pool's readiness, rather than of what was asked; undefined
 * for an answer that may serve as evidence.
 */
export function disturbanceOf({ status, error, format }: Outcome): string | undefined {
  if (status === undefined) return error ?? 'no answer';
  if (isThrottled(error, status)) return error ?? `HTTP ${status}`;
  if (format === 'other') return `HTTP ${status}, and no answer of the Cognito protocol`;
  if (ITS_OWN.has(meaningOf(error, status))) return undefined;
  const named = error?.startsWith('HTTP ') ? error : `HTTP ${status} ${error ?? ''}`.trim();
  const words = explained(error, status);
  return words === undefined ? named : `${named}, ${words}`;
}

/** What kept an answer away, by the name that the system or the library gives it: `ECONNRESET`, `TimeoutError`. */
export function transportErrorName(error: unknown): string {
  const { code, name, cause } = (error ?? {}) as { code?: unknown; name?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  if (cause !== undefined && cause !== null) return transportErrorName(cause);
  return typeof name === 'string' ? name : String(error);
}
