import { poolNameOf } from '../srp/pool-name';
import { storePassword } from '../srp/stored-password';
import type { Service } from '../store/service';
import type { User, UserStatus } from '../store/user';
import { UserAttributes } from '../store/user-attributes';
import type { UserPool } from '../store/user-pool';
import type { Identity } from './new-identity';
import { refuseTakenName } from './refuse-taken-name';
import { userKey } from './user-key';

/**
 * Adds a user to a pool; of many at once under one name one wins.
 * @throws ServiceError UsernameExistsException (rows SU-10 to SU-13, AD-03)
 */
export async function register(
  service: Service,
  pool: UserPool,
  person: {
    /** As given: a username, or an address where that is the sign-in name. */
    readonly name: string;
    readonly identity: Identity;
    /** Undefined for somebody who has none yet. */
    readonly password: string | undefined;
    readonly attributes: ReadonlyMap<string, string>;
    readonly status: UserStatus;
    readonly takenMessage: string;
    /** Runs in the same instant as the entry, after the name proved free; may still refuse. */
    readonly beforeEntry: (user: User) => void;
  },
): Promise<User> {
  const { sub, username } = person.identity;
  refuseTakenName(service, pool, person);
  const password =
    person.password === undefined
      ? undefined
      : await storePassword(
          { poolName: poolNameOf(pool.id), userId: username, password: person.password },
          service.random,
        );
  // Somebody else may have entered while the password was hashed.
  refuseTakenName(service, pool, person);
  const now = pool.clock.now();
  const user: User = {
    username,
    sub,
    status: person.status,
    enabled: true,
    attributes: new UserAttributes(person.attributes),
    createdAt: now,
    modifiedAt: now,
    ...(password && { password }),
    ...(person.status === 'FORCE_CHANGE_PASSWORD' && { temporarySince: now }),
    signUpCodes: [],
  };
  person.beforeEntry(user);
  pool.users.set(userKey(service, pool, username), user);
  return user;
}
