import { askAgain } from '../transport/ask-again';
import { transportErrorName } from '../transport/disturbance';
import { refusalIn } from '../transport/read-answer';
import { isThrottled, meaningOf } from '../transport/service-errors';

/** For a pool that has answered before. */
const PROBE_PATIENCE_MS = 2_000;

/** What an endpoint says to an InitiateAuth without anything in it. */
export interface EmptyAnswer {
  /** HTTP status. */
  readonly status: number;
  /** The refusal's name, where there is one. */
  readonly refusal: string | undefined;
}

/** A connection that breaks once may be an accident; one that is refused will be refused again. */
const MOST_ACCIDENTS = 2;

/**
 * Asks one thing that needs no signature and changes nothing; asks again while it is turned away for the rate of
 * requests, and a little where it got no answer of use. Rejects with what `fetch` rejects with.
 */
export async function askEmptyQuestion(endpoint: string, patienceMs: number): Promise<EmptyAnswer> {
  let accidents = 0;
  const { outcome } = await askAgain(
    () => ask(endpoint, patienceMs).catch((error: unknown): Failed => ({ error })),
    (answer) => {
      if (!('error' in answer)) {
        if (isThrottled(answer.refusal, answer.status)) return true;
        if (answer.status < 500) return false;
      } else if (ENDURING.has(transportErrorName(answer.error))) return false;
      accidents += 1;
      return accidents <= MOST_ACCIDENTS;
    },
  );
  if ('error' in outcome) throw outcome.error;
  return outcome;
}

interface Failed {
  readonly error: unknown;
}

const ENDURING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'TimeoutError']);

/** The protocol's kind of refusal: anything else does not speak it, or not now. */
export function speaksTheProtocol({ status, refusal }: EmptyAnswer): boolean {
  return refusal !== undefined && status < 500 && meaningOf(refusal, status) === 'refusal';
}

/** Whether a pool that has answered before still does: one that turns away whoever asks too often is there. Never rejects. */
export async function stillAnswers(endpoint: string): Promise<boolean> {
  try {
    const answer = await ask(endpoint, PROBE_PATIENCE_MS);
    return isThrottled(answer.refusal, answer.status) || speaksTheProtocol(answer);
  } catch {
    return false;
  }
}

async function ask(endpoint: string, patienceMs: number): Promise<EmptyAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: '{}',
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  });
  return { status: response.status, refusal: refusalIn(await response.text()) };
}
