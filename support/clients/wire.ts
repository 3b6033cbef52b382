import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { askAgain } from '../transport/ask-again';
import { disturbanceOf, transportErrorName } from '../transport/disturbance';
import { hearOfClosedConnections } from '../transport/idle-connections';
import type { Pacer } from '../transport/pacer';
import { ANSWER_PATIENCE_MS, startPatience } from '../transport/patience';
import type { Reachability } from '../transport/reachability';
import { type ReadAnswer, readAnswer, readBody } from '../transport/read-answer';
import { isThrottled } from '../transport/service-errors';
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
  /** Told how each request fared; while it is suspended, requests fail at once. */
  readonly reachability?: Reachability;
  /** Keeps requests to the quotas of the service; absent: they leave at once. */
  readonly pacer?: Pacer;
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
/** In place of a system's error where the pool was not asked, because it did not answer before. */
const NOT_ASKED = 'ESUSPENDED';

interface PoolAnswer extends ReadAnswer {
  readonly response: Response;
}

type Answered = Pick<Exchange, 'status' | 'response' | 'error' | 'attempts' | 'disturbance'>;

/**
 * A device's network: the process's `fetch` with a switch, and a record of every request that leaves or fails. What the
 * pool turned away for the rate of requests is asked again, below the client: nothing has been done then. What got no
 * answer is not, for it may have been.
 */
export function createWire({
  from,
  startedAt,
  record,
  filter,
  whereabouts,
  reachability,
  pacer,
}: WireOptions): Wire {
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
        request: redact(readBody(sent.text).value),
        ...answered,
        durationMs: workingSince - started,
        preparedMs,
      });
    };
    const send = async (): Promise<PoolAnswer> => {
      await pacer?.admit(sent.operation, undefined, closing.signal);
      const patience = startPatience(ANSWER_PATIENCE_MS);
      const ends = [closing.signal, patience.signal, ...(init?.signal ? [init.signal] : [])];
      try {
        const response = await fetch(addressOf(intended, whereabouts), {
          ...init,
          method: intended.method,
          headers: sent.headers,
          body: sent.text,
          // Nothing of the service: where it leads to is none of the pool.
          redirect: 'manual',
          signal: AbortSignal.any(ends),
        });
        const text = await response.clone().text();
        return { response, ...readAnswer(response.status, response.headers.get(ERROR_TYPE), text) };
      } finally {
        patience.end();
      }
    };
    await hearOfClosedConnections();
    try {
      if (!connected || closing.signal.aborted) throw unreachable('ENETUNREACH');
      if (reachability?.isSuspended) throw unreachable(NOT_ASKED);
      const { outcome, attempts } = await askAgain(
        send,
        ({ error, response }) => {
          const isTurnedAway = isThrottled(error, response.status);
          if (isTurnedAway) pacer?.turnedAway(sent.operation);
          return isTurnedAway;
        },
        closing.signal,
      );
      const { response, body, error, format } = outcome;
      const disturbance = disturbanceOf({ status: response.status, error, format });
      finish({
        status: response.status,
        response: redact(body),
        ...(error !== undefined && { error }),
        ...(attempts > 1 && { attempts }),
        ...(disturbance !== undefined && { disturbance }),
      });
      if (format === 'other' || isThrottled(error, response.status)) tellFailure(disturbance, started);
      else reachability?.answered();
      return response;
    } catch (error) {
      if (closing.signal.aborted) throw error;
      const isOwnDoing = !connected || init?.signal?.aborted === true;
      const disturbance = isOwnDoing ? undefined : transportErrorName(error);
      finish({ error: 'NetworkError', ...(disturbance !== undefined && { disturbance }) });
      if (disturbance !== undefined && disturbance !== NOT_ASKED) tellFailure(disturbance, started);
      // What a platform's `fetch` rejects with when its patience ends, rather than ours.
      throw isTimeOut(error) ? unreachable('ETIMEDOUT') : error;
    }
  }

  function tellFailure(reason: string | undefined, started: number): void {
    reachability?.failed(reason ?? 'no answer', performance.now() - started);
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
      closing.abort(unreachable('ENETUNREACH'));
    },
  };
}

/** As undici rejects when a host cannot be reached. */
function unreachable(code: string): TypeError {
  const cause = Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' });
  return new TypeError('fetch failed', { cause });
}

function isTimeOut(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
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

function addressOf({ url }: Intended, whereabouts: WireOptions['whereabouts']): URL {
  const elsewhere = whereabouts?.(url.host);
  return elsewhere === undefined ? url : new URL(url.pathname.slice(1) + url.search, elsewhere);
}

const TARGET = 'x-amz-target';
const ERROR_TYPE = 'x-amzn-errortype';

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
