import { ServiceError } from '../service-error';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The side doors show codes and move time: they open to this machine by its own names alone, so that neither a name
 * that was rebound to 127.0.0.1 nor a page of another origin gets in.
 * @throws ServiceError Forbidden
 */
export function refuseForeigners(request: Request): void {
  const origin = request.headers.get('Origin');
  if (!isLoopback(request.url) || (origin !== null && !isLoopback(origin))) {
    throw new ServiceError('Forbidden', 'The side doors of the pool open on the loopback address only.', 403);
  }
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.has(new URL(address).hostname);
}
