import { parseTimestamp } from '../srp/parse-timestamp';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** How far a client's clock may be off (row SRP-10; the service does not publish its limit). */
const TOLERANCE_MS = 900_000;

/** The side door moves the pool's time and not the clients': both times, and all between, are right. */
export function timely(service: Service, pool: UserPool, timestamp: string): boolean {
  const at = parseTimestamp(timestamp);
  if (at === undefined) return false;
  return at >= service.platformNow() - TOLERANCE_MS && at <= pool.clock.now() + TOLERANCE_MS;
}
