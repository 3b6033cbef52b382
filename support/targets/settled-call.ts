import { text } from 'node:stream/consumers';
import { type Outcome, transportErrorName } from '../transport/disturbance';
import { readAnswer } from '../transport/read-answer';
import { meaningOf } from '../transport/service-errors';

/** What the SDK hands on: an answer, and how it came. */
interface Result {
  readonly output: { readonly $metadata: { readonly httpStatusCode?: number | undefined } };
}

/** What a call of the SDK came to: its result or what it threw, and how it looks from outside. */
export type SettledCall<R> = Outcome & ({ readonly result: R } | { readonly thrown: unknown });

/** Makes a call and keeps whatever comes of it. Never rejects. */
export async function settleCall<R extends Result>(call: () => Promise<R>): Promise<SettledCall<R>> {
  try {
    const result = await call();
    return { result, status: result.output.$metadata.httpStatusCode ?? 200, format: 'protocol' };
  } catch (thrown) {
    return { thrown, ...seenFrom(thrown) };
  }
}

interface Failure {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** An answer that breaks off may have a status too. What the SDK cannot make sense of is an answer all the same. */
function seenFrom(thrown: unknown): Outcome {
  const { name = 'Error', $metadata } = (thrown ?? {}) as Failure;
  const status = $metadata?.httpStatusCode;
  if (status === undefined) return { error: transportErrorName(thrown), format: 'other' };
  if (meaningOf(name) === 'no answer') return { status, error: `HTTP ${status}`, format: 'other' };
  return { status, error: name, format: 'protocol' };
}

/** An answer as it came over HTTP, before the SDK reads it. */
interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * Looks at an answer before the SDK does, which takes `null` for an object and a redirect for a refusal.
 * @throws an error named UnreadableAnswer for one that is not of the protocol, and what reading it throws
 */
export async function expectProtocol(answer: RawAnswer): Promise<void> {
  const body = await text(answer.body as AsyncIterable<Uint8Array>);
  answer.body = new TextEncoder().encode(body);
  const { statusCode, headers } = answer;
  if (readAnswer(statusCode, headers['x-amzn-errortype'], body).format === 'protocol') return;
  throw Object.assign(new Error('It is not of the Cognito protocol'), {
    name: 'UnreadableAnswer',
    $metadata: { httpStatusCode: statusCode },
  });
}
