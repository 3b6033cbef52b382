/** How long a connection may take: a host that drops what reaches it must not hold the run for long. */
export const CONNECTION_PATIENCE_MS = 3_000;

/** How long an answer may take; the slowest that Cognito gives is some five seconds, when a function runs late. */
export const ANSWER_PATIENCE_MS = 8_000;

/** How long a pool that went away may take to come back. */
export const RETURN_PATIENCE_MS = 15_000;
/** How long nobody asks a pool that went away. */
export const BETWEEN_PROBES_MS = 500;

const TICK_MS = 500;

/** A patience that can run out. */
export interface Patience {
  /** Aborts with a TimeoutError. */
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Waits as long as the thread is free to hear an answer: while it computes (a sign-in by SRP takes it a second), the
 * answer may be there already and nobody has looked.
 */
export function startPatience(ms: number): Patience {
  const controller = new AbortController();
  let ticks = Math.ceil(ms / TICK_MS);
  const timer = setInterval(() => {
    ticks -= 1;
    if (ticks === 0) controller.abort(new DOMException(`No answer in ${ms} ms`, 'TimeoutError'));
  }, TICK_MS);
  timer.unref();
  return { signal: controller.signal, end: () => clearInterval(timer) };
}
