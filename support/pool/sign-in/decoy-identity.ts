import { hmacSha256 } from '../codec/digest';
import { integerOfBytes } from '../codec/integer';
import { utf8 } from '../codec/utf8';
import { uuidOfBytes } from '../codec/uuid';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { userKey } from '../users/user-key';

/**
 * Salt and id of a user who does not exist: always the same for a name in a pool (row IA-07). The password is the
 * same for all of them: no answer shows its verifier.
 */
export async function decoyIdentity(service: Service, pool: UserPool, name: string) {
  const derived = (purpose: string) =>
    hmacSha256(service.decoySecret, utf8(`${purpose} ${pool.id} ${userKey(service, pool, name)}`));
  return {
    userId: uuidOfBytes(await derived('id')),
    salt: integerOfBytes((await derived('salt')).slice(0, 16)),
    password: service.decoyPassword,
  };
}
