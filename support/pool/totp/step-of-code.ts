import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { hotp } from './hotp';
import { timeStep } from './time-step';

/**
 * The time step whose code this is; undefined for a wrong code (row TT-07). The side door moves the pool's time and
 * not that of anybody's authenticator app: a code of either time is right.
 */
export async function stepOfCode(
  service: Service,
  pool: UserPool,
  shown: { readonly secret: Uint8Array<ArrayBuffer>; readonly code: string },
): Promise<number | undefined> {
  const tolerance = service.rules.softwareTokenTolerance();
  const now = new Set([timeStep(service.platformNow()), timeStep(pool.clock.now())]);
  for (const step of now) {
    for (let candidate = step - tolerance; candidate <= step + tolerance; candidate += 1) {
      if ((await hotp(shown.secret, candidate)) === shown.code) return candidate;
    }
  }
  return undefined;
}
