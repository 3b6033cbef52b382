import { ConformanceError } from '../conformance-error';
import { askAgain } from '../transport/ask-again';
import { transportErrorName } from '../transport/disturbance';
import { ANSWER_PATIENCE_MS } from '../transport/patience';
import { readAnswer, refusalIn } from '../transport/read-answer';
import { isThrottled } from '../transport/service-errors';
import type { Target } from './contract';

/**
 * The JSON that a side door answers to a GET, or to a POST of a body. A side door is no part of what is tested: when it
 * does not do its work, nothing can be told.
 * @throws ConformanceError CannotTell
 */
export async function askSideDoor(target: Target, path: string, body?: unknown): Promise<unknown> {
  const ask = async () => {
    const answer = await fetch(new URL(path, target.endpoint), {
      signal: AbortSignal.timeout(ANSWER_PATIENCE_MS),
      redirect: 'manual',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  };
  try {
    const { outcome } = await askAgain(ask, ({ status, text }) => isThrottled(refusalIn(text), status));
    const { format, body: answered } = readAnswer(outcome.status, null, outcome.text);
    if (outcome.ok && format === 'protocol') return answered;
    throw closed(path, `HTTP ${outcome.status}${outcome.ok ? ', and no JSON object' : ''}`);
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
