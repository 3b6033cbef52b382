import { canonicalJson } from '../protocol/canonical-json';
import { isForeignPage, isOfThisMachine } from '../protocol/foreign-page';
import { internalError } from '../protocol/internal-error';
import { readJson } from '../protocol/read-json';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { advanceClock } from './advance-clock';

/** The pages that are let in to administer are not let in here. */
const NO_ORIGINS: ReadonlySet<string> = new Set();

/** Answers a request under `/_pool/`: errors are `{"error": {"code", "message"}}`. */
export async function answerSideDoor(service: Service, request: Request): Promise<Response> {
  try {
    refuseForeigners(request);
    return json(200, await outputOf(service, request));
  } catch (error) {
    const { code, message, status } = error instanceof ServiceError ? error : internalError(error);
    return json(status, { error: { code, message } });
  }
}

/**
 * The side doors show codes and move time: they open to this machine by its own names alone.
 * @throws ServiceError Forbidden
 */
function refuseForeigners(request: Request): void {
  if (!isOfThisMachine(request.url) || isForeignPage(request, NO_ORIGINS)) {
    throw new ServiceError('Forbidden', 'The side doors of the pool open on the loopback address only.', 403);
  }
}

async function outputOf(service: Service, request: Request): Promise<unknown> {
  const url = new URL(request.url);
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /_pool/health':
      return {
        status: 'ok',
        implementation: 'amplify-auth-conformance',
        profile: ['codes', 'triggers', 'clock', 'sms'],
        version: 1,
        pools: service.pools.size,
      };
    case 'GET /_pool/observations':
      return observations(service, url.searchParams.get('since') ?? '0');
    case 'POST /_pool/clock':
      return advanceClock(service, await readJson(request));
    default:
      throw new ServiceError('NotFound', `There is no ${request.method} ${url.pathname}.`, 404);
  }
}

function observations(service: Service, since: string) {
  const seq = /^\d{1,15}$/.test(since) ? Number(since) : undefined;
  if (seq === undefined) {
    throw new ServiceError(
      'BadRequest',
      `since is ${since}: it must be the "next" of an earlier answer, or 0.`,
    );
  }
  return { next: service.outbox.latest(), observations: service.outbox.since(seq) };
}

function json(status: number, value: unknown): Response {
  return new Response(canonicalJson(value), { status, headers: { 'Content-Type': 'application/json' } });
}
