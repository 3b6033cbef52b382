import { createClock } from './clock';
import { integerOfBytes } from './codec/integer';
import { createIdentityStore } from './identity/identity-store';
import { isQueryRequest } from './identity/sts/is-query-request';
import { callOperation } from './protocol/call-operation';
import { type RandomSource, webCryptoRandom } from './random-source';
import { honestRules, type Rules } from './rules/rules';
import type { Seed } from './seed/seed';
import { sow } from './seed/sow';
import { answerSideDoor } from './side-doors/answer-side-door';
import { createOutbox } from './side-doors/outbox';
import { StoredPassword } from './srp/stored-password';
import type { Service } from './store/service';
import { once } from './tokens/once';
import { generateRefreshTokenKeys } from './tokens/refresh-token-keys';
import type { EncryptCode } from './triggers/encrypt-code';
import type { TriggerHandler } from './triggers/trigger-handler';

export interface PoolOptions {
  /** Region of the pools that CreateUserPool makes; `us-east-1` when absent. */
  readonly region?: string;
  /** Every code that the pools send, six digits; random ones when absent. */
  readonly code?: string;
  /** Rules that replace the honest ones. */
  readonly rules?: Partial<Rules>;
  /** Pools, app clients and users to start with. */
  readonly seed?: Seed;
  /** Functions behind the triggers, by the last part of the ARN that a pool's LambdaConfig gives. */
  readonly triggers?: Readonly<Record<string, TriggerHandler>>;
  /** Without it, a pool can have no CustomEmailSender and no CustomSMSSender. */
  readonly encryptCode?: EncryptCode;
  /** How long a function may take; 5,000 ms, as in the service, when absent. */
  readonly triggerTimeoutMs?: number;
  /** Milliseconds since 1970; the platform's clock when absent. */
  readonly now?: () => number;
  readonly random?: RandomSource;
  /** Origins (`http://admin.example:3000`) whose pages may call what AWS wants signed; none when absent. */
  readonly allowedOrigins?: readonly string[];
}

/** The service of user pools and identity pools, on Web standards alone. */
export interface Pool {
  /** Answers any request; never rejects. */
  fetch(request: Request): Promise<Response>;
}

/** @throws ServiceError for a seed that the operations would refuse */
export async function createPool(options: PoolOptions = {}): Promise<Pool> {
  const platformNow = options.now ?? Date.now;
  const random = options.random ?? webCryptoRandom;
  const service: Service = {
    region: options.region ?? 'us-east-1',
    pools: new Map(),
    identity: createIdentityStore(random),
    keys: new Map(),
    clock: createClock(platformNow),
    platformNow,
    random,
    rules: { ...honestRules, ...options.rules },
    outbox: createOutbox(),
    fixedCode: options.code,
    triggers: new Map(Object.entries(options.triggers ?? {})),
    encryptCode: options.encryptCode,
    allowedOrigins: new Set(options.allowedOrigins),
    triggerTimeoutMs: options.triggerTimeoutMs ?? 5000,
    refreshTokenKeys: once(generateRefreshTokenKeys),
    decoyPassword: new StoredPassword(0n, integerOfBytes(random.bytes(32))),
    decoySecret: random.bytes(32),
  };
  if (options.seed) await sow(service, options.seed);
  return { fetch: (request) => route(service, request) };
}

async function route(service: Service, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.startsWith('/_pool/')) return answerSideDoor(service, request);
  if (request.method === 'OPTIONS') {
    const { preflight } = await import('./on-demand');
    return preflight(request, service.allowedOrigins, service.random);
  }
  if (isQueryRequest(request) && !request.headers.has('X-Amz-Target')) {
    const { answerSts } = await import('./on-demand');
    return answerSts(service, request);
  }
  if (request.method !== 'GET') return callOperation(service, request);
  const { wellKnown } = await import('./on-demand');
  return (await wellKnown(service, url)) ?? callOperation(service, request);
}
