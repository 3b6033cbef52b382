import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { provesPassword } from './proves-password';

/**
 * The present password and the ones before it, PasswordHistorySize of them, are not taken again.
 * @throws ServiceError PasswordHistoryPolicyViolationException (row CP-05)
 */
export async function refuseUsedPassword(
  service: Service,
  pool: UserPool,
  choice: { readonly user: User; readonly password: string },
): Promise<void> {
  const { user, password } = choice;
  const size = service.rules.rememberedPasswords(pool.settings.Policies?.PasswordPolicy ?? {});
  const used = [...(user.password ? [user.password] : []), ...(user.formerPasswords ?? [])].slice(0, size);
  for (const stored of used) {
    if (await provesPassword(service, pool, { user, stored, password })) {
      throw new ServiceError('PasswordHistoryPolicyViolationException', 'Password has previously been used');
    }
  }
}
