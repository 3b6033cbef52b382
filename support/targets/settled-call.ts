import { type Outcome, transportErrorName } from '../transport/disturbance';

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

/** An answer that breaks off has a status too; an answer that is no JSON is thrown as a SyntaxError. */
function seenFrom(thrown: unknown): Outcome {
  const { name, code, $metadata } = (thrown ?? {}) as Failure;
  const status = $metadata?.httpStatusCode;
  if (status === undefined || code !== undefined || name === 'TimeoutError') {
    return { error: transportErrorName(thrown), format: 'other' };
  }
  if (name === 'SyntaxError') return { status, error: 'unreadable answer', format: 'other' };
  return { status, error: name ?? 'Error', format: 'protocol' };
}
