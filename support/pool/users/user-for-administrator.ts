import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { findUser } from './find-user';

/**
 * The user of an Admin operation, who may also be named by the sub.
 * @throws ServiceError UserNotFoundException (row AD-10)
 */
export function userForAdministrator(service: Service, pool: UserPool, name: string): User {
  const user = findUser(service, pool, name) ?? pool.users.withSub(name);
  if (!user) throw new ServiceError('UserNotFoundException', 'User does not exist.');
  return user;
}
