import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';

/** The farthest move at once, in seconds: eleven years outlive every token. */
const FARTHEST = 11 * 366 * 86_400;

/**
 * `{"advanceSeconds": n, "userPoolId"?: id}`: moves the clock of one pool, or of the whole service.
 * @throws ServiceError BadRequest, ResourceNotFoundException
 */
export function advanceClock(service: Service, body: unknown): { readonly now: string } {
  const { advanceSeconds, userPoolId } = (body ?? {}) as Record<string, unknown>;
  if (typeof advanceSeconds !== 'number' || !(advanceSeconds >= 0 && advanceSeconds <= FARTHEST)) {
    throw new ServiceError('BadRequest', `advanceSeconds must be a number from 0 to ${FARTHEST}.`);
  }
  if (userPoolId !== undefined && typeof userPoolId !== 'string') {
    throw new ServiceError('BadRequest', 'userPoolId must be the id of a user pool.');
  }
  const clock = userPoolId === undefined ? service.clock : poolOf(service, userPoolId).clock;
  clock.advance(advanceSeconds * 1000);
  return { now: new Date(clock.now()).toISOString() };
}
