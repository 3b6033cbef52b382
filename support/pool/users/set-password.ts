import { poolNameOf } from '../srp/pool-name';
import { storePassword } from '../srp/stored-password';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';

/** Replaces a user's password and moves the status along (rows AD-07, AD-08, NP-03, FP-09). */
export async function setPassword(
  service: Service,
  pool: UserPool,
  change: { readonly user: User; readonly password: string; readonly lasting: 'permanent' | 'temporary' },
): Promise<void> {
  const { user, password, lasting } = change;
  const remembered = service.rules.rememberedPasswords(pool.settings.Policies?.PasswordPolicy ?? {});
  const owner = { poolName: poolNameOf(pool.id), userId: user.username, password };
  const fresh = await storePassword(owner, service.random);
  // The present one is the first that is remembered, so that one less of the former is kept.
  if (user.password && remembered > 1) {
    user.formerPasswords = [user.password, ...(user.formerPasswords ?? [])].slice(0, remembered - 1);
  }
  user.password = fresh;
  user.status = service.rules.statusAfterPasswordSet({ permanent: lasting === 'permanent' });
  user.modifiedAt = pool.clock.now();
  if (lasting === 'temporary') user.temporarySince = pool.clock.now();
  else delete user.temporarySince;
}
