import { setImmediate } from 'node:timers/promises';

/** Timers, then what arrived, then what that set off. */
const LOOP_TURNS = 3;

/**
 * Before a request: a thread that has just computed for seconds, as clients do for SRP, has heard of nothing in the
 * meantime. A connection that the pool closed as idle would be used once more, and the request lost.
 */
export async function hearOfClosedConnections(): Promise<void> {
  for (let turn = 0; turn < LOOP_TURNS; turn += 1) await setImmediate();
}
