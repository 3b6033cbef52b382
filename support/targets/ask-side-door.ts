import { ConformanceError } from '../conformance-error';
import { askAgain } from '../transport/ask-again';
import { transportErrorName } from '../transport/disturbance';
import { ANSWER_PATIENCE_MS } from '../transport/patience';
import { isThrottled } from '../transport/throttling';
import type { Target } from './contract';

/**
 * The JSON that a side door answers to a GET, or to a POST of a body. A side door is no part of what is tested: when it
 * does not do its work, nothing can be told.
 * @throws ConformanceError CannotTell
 */
export async function askSideDoor(target: Target, path: string, body?: unknown): Promise<unknown> {
  const ask = () =>
    fetch(new URL(path, target.endpoint), {
      signal: AbortSignal.timeout(ANSWER_PATIENCE_MS),
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  try {
    const { outcome: answer } = await askAgain(ask, ({ status }) => isThrottled(undefined, status));
    if (answer.ok) return await answer.json();
    throw closed(path, `HTTP ${answer.status}`);
  } catch (error) {
    if (error instanceof ConformanceError) throw error;
    throw closed(path, transportErrorName(error), error);
  }
}

function closed(path: string, reason: string, cause?: unknown): ConformanceError {
  return new ConformanceError('CannotTell', `The side door ${path} does not answer: ${reason}`, {
    expected: 'HTTP 200 with JSON',
    seen: reason,
    next: 'Look at the endpoint, then run the example again.',
    ...(cause !== undefined && { cause }),
  });
}
