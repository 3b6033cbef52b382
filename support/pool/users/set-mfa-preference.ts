import { ServiceError } from '../service-error';
import type { MfaFactor } from '../store/mfa-factor';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { mfaOf } from './mfa-of';

/** One factor's wish; what is absent stays as it is. */
export interface FactorWish {
  readonly factor: MfaFactor;
  readonly Enabled?: boolean;
  readonly PreferredMfa?: boolean;
}

/**
 * Turns factors on and off and prefers at most one; all wishes or none (rows TT-10, TT-12).
 * @throws ServiceError InvalidParameterException (rows TT-08, TT-09, TT-14)
 */
export function setMfaPreference(
  service: Service,
  pool: UserPool,
  change: { readonly user: User; readonly wishes: readonly FactorWish[] },
): void {
  const { user, wishes } = change;
  const mfa = mfaOf(user);
  const enabled = new Set(mfa.enabled);
  let { preferred } = mfa;
  const reachable = service.rules.reachableFactors(pool, user);
  if (wishes.filter(({ PreferredMfa }) => PreferredMfa).length > 1) {
    throw invalid('Only one factor can be the preferred MFA factor.');
  }
  for (const { factor, Enabled, PreferredMfa } of wishes) {
    if (Enabled && !reachable.includes(factor)) {
      throw invalid(`User does not have delivery config set to turn on ${factor}`);
    }
    if (Enabled) enabled.add(factor);
    if (Enabled === false) enabled.delete(factor);
    if (PreferredMfa && !enabled.has(factor)) throw invalid(`${factor} must be enabled to be preferred.`);
    if (PreferredMfa) preferred = factor;
    const givenUp = PreferredMfa === false || !enabled.has(factor);
    if (givenUp && preferred === factor) preferred = undefined;
  }
  user.mfa = { ...mfa, enabled, preferred };
  user.modifiedAt = pool.clock.now();
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
