import { poolNameOf } from '../srp/pool-name';
import { privateKey } from '../srp/private-key';
import type { StoredPassword } from '../srp/stored-password';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';

/** Whether a password in clear is the stored one of a user (row PW-02). */
export async function provesPassword(
  service: Service,
  pool: UserPool,
  proof: {
    readonly user: Pick<User, 'username'>;
    readonly stored: StoredPassword;
    readonly password: string;
  },
): Promise<boolean> {
  const { user, stored, password } = proof;
  const x = await privateKey({
    poolName: poolNameOf(pool.id),
    userId: user.username,
    password,
    salt: stored.salt,
  });
  return service.rules.passwordMatches(x, stored.x);
}
