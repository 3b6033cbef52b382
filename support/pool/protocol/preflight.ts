import type { RandomSource } from '../random-source';
import { ServiceError } from '../service-error';
import { failure } from './answer';
import { closedToPages, PAGE_REFUSAL } from './page-access';

/**
 * The CORS answer that browsers ask for before an operation (row P-07). Who wants to send a signature asks for what no
 * page may do, save those that are let in; Amplify signs nothing that it sends to a pool.
 */
export function preflight(request: Request, allowed: ReadonlySet<string>, random: RandomSource): Response {
  const asked = request.headers.get('Access-Control-Request-Headers');
  const signs = asked?.split(',').some((name) => name.trim().toLowerCase() === 'authorization');
  if (signs && !allowed.has(request.headers.get('Origin') ?? '')) {
    const refusal = new ServiceError('AccessDeniedException', PAGE_REFUSAL, 403);
    return closedToPages(failure(refusal, random), request, allowed);
  }
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': asked ?? '*',
      'Access-Control-Allow-Methods': 'POST, GET, OPTIONS',
      'Access-Control-Expose-Headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
      'Access-Control-Max-Age': '172800',
    },
  });
}
