import { uuidOfBytes } from '../codec/uuid';
import type { RandomSource } from '../random-source';
import { ServiceError } from '../service-error';
import { canonicalJson } from './canonical-json';
import { internalError } from './internal-error';

const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date';

/** Longer texts stand whole in the body alone: clients read some 16 kB of headers, and beyond it no answer at all. */
const HEADER_TEXT_LENGTH = 2048;

/** The answer that comes of some work. Never rejects: what is no refusal is a bug, and an InternalErrorException. */
export async function answered(random: RandomSource, work: () => Promise<unknown>): Promise<Response> {
  try {
    return success(await work(), random);
  } catch (error) {
    return failure(error instanceof ServiceError ? error : internalError(error), random);
  }
}

/** An operation's success; an operation without output has an empty body (rows P-02, P-19). */
function success(output: unknown, random: RandomSource): Response {
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
  return text
    .slice(0, HEADER_TEXT_LENGTH)
    .replace(/[^\x20-\x7e]/g, ' ')
    .trim();
}
