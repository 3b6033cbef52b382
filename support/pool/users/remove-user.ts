import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { userKey } from './user-key';

/** Takes a user out of a pool. Tokens already issued stay formally valid (row DU-01). */
export function removeUser(service: Service, pool: UserPool, user: User): void {
  for (const { members } of pool.groups.values()) members.delete(user);
  pool.users.delete(userKey(service, pool, user.username));
}
