import { uuidOfBytes } from '../codec/uuid';
import type { RandomSource } from '../random-source';
import type { ServiceError } from '../service-error';
import { canonicalJson } from './canonical-json';

const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date';

/** An operation's success; an operation without output has an empty body (rows P-02, P-19). */
export function success(output: unknown, random: RandomSource): Response {
  const body = output === undefined ? null : canonicalJson(output);
  return new Response(body, { status: 200, headers: commonHeaders(random) });
}

/** An operation's refusal (rows P-03, P-05). */
export function failure(error: ServiceError, random: RandomSource): Response {
  const headers = commonHeaders(random);
  headers.set('x-amzn-ErrorType', `${error.code}:`);
  headers.set('x-amzn-ErrorMessage', headerText(error.message));
  const body = canonicalJson({ __type: error.code, message: error.message });
  return new Response(body, { status: error.status, headers });
}

function commonHeaders(random: RandomSource): Headers {
  return new Headers({
    'Content-Type': 'application/x-amz-json-1.1',
    'x-amzn-RequestId': uuidOfBytes(random.bytes(16)),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': EXPOSED,
  });
}

/** Header values are printable ASCII on one line. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, ' ').trim();
}
