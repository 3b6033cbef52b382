import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pool } from '../create-pool';
import { readBody } from './read-body';

/** Methods that Web standards let nobody send on. */
const CLOSED_METHODS = new Set(['TRACE', 'TRACK', 'CONNECT']);

/** Passes a message of Node's server through the pool. Never rejects. */
export async function answerMessage(
  pool: Pool,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (CLOSED_METHODS.has(message.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, POST, OPTIONS', Connection: 'close' }).end();
      return;
    }
    const body = await readBody(message);
    if (body === undefined) {
      response.writeHead(413, { 'Content-Type': 'application/x-amz-json-1.1', Connection: 'close' });
      response.end('{"__type":"RequestEntityTooLargeException","message":"Request is too long"}');
      return;
    }
    const request = requestOf(message, body);
    if (request === undefined) {
      response.writeHead(400, { Connection: 'close' }).end();
      return;
    }
    const answer = await pool.fetch(request);
    const content = Buffer.from(await answer.arrayBuffer());
    // Row P-02: the length is told, also of an empty body.
    const headers = { ...Object.fromEntries(answer.headers), 'Content-Length': String(content.length) };
    response.writeHead(answer.status, headers);
    response.end(content);
  } catch {
    // The caller went away, or the answer cannot be sent: there is nobody left to tell.
    response.destroy();
  }
}

/** Undefined for a request line or Host header that makes no address. A Host has a name and a port alone (RFC 9110, 7.2). */
function requestOf(message: IncomingMessage, body: Buffer): Request | undefined {
  const {
    url = '',
    headers: { host = '' },
  } = message;
  const address = `http://${host}${url}`;
  if (!url.startsWith('/') || !/^[^@/?#\\]+$/.test(host) || !URL.canParse(address)) return undefined;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const method = message.method ?? 'GET';
  const bodiless = method === 'GET' || method === 'HEAD';
  return new Request(address, { method, headers, ...(!bodiless && { body: new Uint8Array(body) }) });
}
