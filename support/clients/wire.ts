import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Exchange } from '../verdict/evidence';
import { redact } from './redaction';

/** A call of the Cognito API as a client sends it. */
export interface PoolRequest {
  /** `SignUp` */
  readonly operation: string;
  /** As parsed from JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Changes a request on its way out; an answer in its place keeps it from leaving. */
export type RequestFilter = (request: PoolRequest) => PoolRequest | { readonly answer: unknown };

export interface WireOptions {
  /** Who sends, as in `Exchange.from`. */
  readonly from: string;
  /** Milliseconds since 1970 at which the example started. */
  readonly startedAt: number;
  record(exchange: Exchange): void;
  readonly filter?: RequestFilter;
  /** Where a host is found instead, as if by DNS; undefined for where its name says. */
  readonly whereabouts?: (host: string) => string | undefined;
}

export interface Wire {
  /** `fetch` for the device's module graph. */
  readonly fetch: typeof fetch;
  /** Tells that the library was called: what it does until a request leaves is its own work. */
  callBegins(): void;
  /** Resolves once no request is under way and none follows from the last answer. */
  atRest(): Promise<void>;
  cut(): void;
  restore(): void;
  /** Ends what is under way; nothing leaves any more. */
  close(): void;
}

/** Between reading an answer and sending what follows from it, a client yields a few times. */
const CALM_TURNS = 5;
const TURN_MS = 1;

type Answered = Pick<Exchange, 'status' | 'response' | 'error'>;

/** A device's network: the process's `fetch` with a switch, and a record of every request that leaves or fails. */
export function createWire({ from, startedAt, record, filter, whereabouts }: WireOptions): Wire {
  let connected = true;
  let workingSince = performance.now();
  const closing = new AbortController();
  let underWay = 0;

  async function deviceFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const intended = await asOutgoing(input, init);
    const sent = filter === undefined ? intended : filtered(intended, filter);
    if ('answer' in sent) {
      return Response.json(sent.answer);
    }
    const started = performance.now();
    const preparedMs = started - workingSince;
    const atMs = Date.now() - startedAt;
    const finish = (answered: Answered) => {
      workingSince = performance.now();
      record({
        atMs,
        from,
        operation: sent.operation,
        request: redact(parsed(sent.text)),
        ...answered,
        durationMs: workingSince - started,
        preparedMs,
      });
    };
    try {
      if (!connected || closing.signal.aborted) {
        throw unreachable();
      }
      const signal = init?.signal == null ? closing.signal : AbortSignal.any([closing.signal, init.signal]);
      const { method, url } = intended;
      const elsewhere = whereabouts?.(url.host);
      const address = elsewhere === undefined ? url : new URL(url.pathname.slice(1) + url.search, elsewhere);
      const response = await fetch(address, {
        ...init,
        method,
        headers: sent.headers,
        body: sent.text,
        signal,
      });
      finish(await answerOf(response.clone()));
      return response;
    } catch (error) {
      if (!closing.signal.aborted) {
        finish({ error: 'NetworkError' });
      }
      throw error;
    }
  }

  return {
    async fetch(input, init) {
      underWay += 1;
      try {
        return await deviceFetch(input, init);
      } finally {
        underWay -= 1;
      }
    },
    async atRest() {
      for (let calm = 0; calm < CALM_TURNS; calm = underWay === 0 ? calm + 1 : 0) {
        await setTimeout(TURN_MS);
      }
    },
    callBegins() {
      workingSince = performance.now();
    },
    cut() {
      connected = false;
    },
    restore() {
      connected = true;
    },
    close() {
      closing.abort(unreachable());
    },
  };
}

/** As undici rejects when a host cannot be reached. */
function unreachable(): TypeError {
  const cause = Object.assign(new Error('connect ENETUNREACH'), { code: 'ENETUNREACH', syscall: 'connect' });
  return new TypeError('fetch failed', { cause });
}

interface Outgoing {
  readonly operation: string;
  readonly headers: Headers;
  readonly text: string;
}

interface Intended extends Outgoing {
  readonly method: string;
  readonly url: URL;
}

const TARGET = 'x-amz-target';

async function asOutgoing(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Intended> {
  const request = new Request(input instanceof Request ? input.clone() : input, init);
  const { headers, method } = request;
  const url = new URL(request.url);
  const operation = headers.get(TARGET)?.split('.').at(-1) ?? `${method} ${url.pathname}`;
  return { operation, headers, text: await request.text(), method, url };
}

function filtered(intended: Outgoing, filter: RequestFilter): Outgoing | { readonly answer: unknown } {
  const outcome = filter({ operation: intended.operation, body: JSON.parse(intended.text) });
  if ('answer' in outcome) {
    return outcome;
  }
  const headers = new Headers(intended.headers);
  const [service] = headers.get(TARGET)?.split('.') ?? [];
  headers.set(TARGET, `${service}.${outcome.operation}`);
  return { operation: outcome.operation, headers, text: JSON.stringify(outcome.body) };
}

async function answerOf(response: Response): Promise<Answered> {
  const body = parsed(await response.text());
  const answer = { status: response.status, response: redact(body) };
  return response.ok ? answer : { ...answer, error: errorName(response, body) };
}

/** `UserNotFoundException` from the header's `UserNotFoundException:http://…` or the body's `__type`. */
function errorName(response: Response, body: unknown): string {
  const type =
    response.headers.get('x-amzn-errortype') ??
    (typeof body === 'object' && body !== null && '__type' in body ? String(body.__type) : undefined);
  return type?.split(':')[0]?.split('#').at(-1) ?? `HTTP ${response.status}`;
}

/** What is not JSON is told by its length alone: nothing is known of what it holds. */
function parsed(text: string): unknown {
  if (text === '') {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: `${text.length} characters that are not JSON` };
  }
}
