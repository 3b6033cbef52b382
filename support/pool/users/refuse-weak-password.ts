import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** How an operation words a breach of the policy (row CP-07). */
export type PolicyWording =
  | 'Password did not conform with policy'
  | 'Password did not conform with password policy'
  | 'Password does not conform to policy';

/** @throws ServiceError InvalidPasswordException that names the first breach (rows SU-21 to SU-23) */
export function refuseWeakPassword(
  service: Service,
  pool: UserPool,
  choice: { readonly password: string; readonly wording: PolicyWording },
): void {
  const breach = service.rules.passwordBreach(choice.password, pool.settings.Policies?.PasswordPolicy ?? {});
  if (breach !== undefined)
    throw new ServiceError('InvalidPasswordException', `${choice.wording}: ${breach}`);
}
