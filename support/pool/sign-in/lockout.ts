import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { userKey } from '../users/user-key';

const FORGOTTEN_AFTER_MS = 900_000;

/** The name under which failures are counted; decoys count like users, lest the lock tell them apart. */
export function lockoutKey(service: Service, pool: UserPool, name: string): string {
  return userKey(service, pool, name);
}

/** @throws ServiceError NotAuthorizedException; the attempt does not lengthen the lock (row IA-21) */
export function refuseLocked(pool: UserPool, key: string): void {
  const lockout = pool.lockouts.get(key);
  if (lockout && pool.clock.now() < lockout.lockedUntil) {
    throw new ServiceError('NotAuthorizedException', 'Password attempts exceeded');
  }
}

export function countFailure(service: Service, pool: UserPool, key: string): void {
  const now = pool.clock.now();
  const earlier = pool.lockouts.get(key);
  const remembered =
    earlier && now - Math.max(earlier.lastFailureAt, earlier.lockedUntil) < FORGOTTEN_AFTER_MS;
  const failures = (remembered ? earlier.failures : 0) + 1;
  const lockedUntil = now + service.rules.lockSeconds(failures) * 1000;
  pool.lockouts.set(key, { failures, lastFailureAt: now, lockedUntil });
}

export function forgetFailures(pool: UserPool, key: string): void {
  pool.lockouts.delete(key);
}
