import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { oddShapes } from './odd-shapes';
import type { FaultPlan, Treatment } from './treatment';

export interface FaultProxy {
  /** `http://127.0.0.1:34567/` */
  readonly url: string;
  /** How many requests got each treatment. */
  readonly counts: ReadonlyMap<Treatment, number>;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  readonly plan: FaultPlan;
  /** What each answer takes longer; 0 when absent. */
  readonly latencyMs?: number;
}

/**
 * Stands between a suite and a pool and makes the way between them as bad as a plan says. Requests that are no calls
 * of the API (side doors, key documents) are treated like calls.
 */
export async function startFaultProxy(
  poolUrl: string,
  { plan, latencyMs = 0 }: FaultProxyOptions,
): Promise<FaultProxy> {
  const counts = new Map<Treatment, number>();
  const startedAt = performance.now();
  let earlier = 0;

  async function treat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.headers['x-amz-target']?.toString();
    const operation = target?.split('.').at(-1) ?? request.url ?? '/';
    const treatment = plan({ operation, earlier, atMs: performance.now() - startedAt });
    earlier += 1;
    counts.set(treatment, (counts.get(treatment) ?? 0) + 1);
    if (treatment === 'hang') return;
    if (treatment === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    const body = await buffer(request);
    if (latencyMs > 0) await setTimeout(latencyMs);
    const own = OWN_ANSWERS[treatment];
    if (own) {
      const { status, type, body: text, location } = own;
      response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(text);
      return;
    }
    const answer = await forward(request, body, poolUrl);
    if (treatment === 'lose the answer') {
      request.socket.resetAndDestroy();
    } else if (treatment === 'half an answer') {
      response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length + 1 });
      response.write(answer.body.subarray(0, answer.body.length / 2), () => response.destroy());
    } else if (treatment === 'cut answer') {
      response.writeHead(answer.status, answer.headers).end(answer.body.subarray(0, answer.body.length / 2));
    } else {
      const sent = treatment === 'odd shapes' && answer.status === 200 ? oddShapes(answer.body) : answer.body;
      response.writeHead(answer.status, answer.headers).end(sent);
    }
  }

  const server = createServer((request, response) => {
    treat(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface OwnAnswer {
  readonly status: number;
  readonly type: string;
  readonly body?: string;
  readonly location?: string;
}

const JSON_TYPE = 'application/x-amz-json-1.1';

const OWN_ANSWERS: Readonly<Partial<Record<Treatment, OwnAnswer>>> = {
  throttle: { status: 400, type: JSON_TYPE, body: refusal('TooManyRequestsException') },
  'internal error': { status: 500, type: JSON_TYPE, body: refusal('InternalErrorException') },
  'empty object': { status: 200, type: JSON_TYPE, body: '{}' },
  'web ACL': { status: 403, type: JSON_TYPE, body: refusal('ForbiddenException') },
  'web ACL page': { status: 403, type: 'text/html', body: page('Request blocked') },
  forbidden: { status: 403, type: 'application/json', body: '{"message":"Forbidden"}' },
  'too many requests': { status: 429, type: 'application/json', body: '{"message":"Too Many Requests"}' },
  unavailable: { status: 503, type: 'application/json', body: '{"message":"Service Unavailable"}' },
  'gateway time-out': { status: 504, type: 'application/json', body: '{"message":"Timed out"}' },
  redirect: { status: 302, type: 'text/html', location: '/elsewhere' },
  'page for an answer': { status: 200, type: 'text/html', body: page('Sign in to the network') },
  'page called JSON': { status: 200, type: JSON_TYPE, body: page('Sign in to the network') },
  null: { status: 200, type: JSON_TYPE, body: 'null' },
  'no content': { status: 204, type: JSON_TYPE },
  'web page': { status: 502, type: 'text/html', body: page('Bad gateway') },
};

function page(title: string): string {
  return `<html><body><h1>${title}</h1></body></html>`;
}

function refusal(name: string): string {
  return JSON.stringify({ __type: name, message: 'Said the proxy.' });
}

interface Forwarded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Headers of one connection, and those that a changed body makes untrue. */
const PER_CONNECTION = /^(?:connection|keep-alive|content-length|transfer-encoding|expect)$/;

/** By a request of node:http, since `fetch` lets nobody say what the host was called: signatures are over that name. */
async function forward(request: IncomingMessage, body: Buffer, poolUrl: string): Promise<Forwarded> {
  const given = Object.entries(request.headers).filter(([name]) => !PER_CONNECTION.test(name));
  const asked = httpRequest(new URL(request.url ?? '/', poolUrl), {
    method: request.method ?? 'GET',
    headers: { ...Object.fromEntries(given), 'content-length': body.length },
  });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const headers = Object.entries(answer.headers).filter(([name]) => !PER_CONNECTION.test(name));
  return {
    status: answer.statusCode ?? 502,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: await buffer(answer),
  };
}
