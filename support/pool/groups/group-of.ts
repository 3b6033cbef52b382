import { ServiceError } from '../service-error';
import type { Group } from '../store/group';
import type { UserPool } from '../store/user-pool';

/** @throws ServiceError ResourceNotFoundException */
export function groupOf(pool: UserPool, name: string): Group {
  const group = pool.groups.get(name);
  if (!group) throw new ServiceError('ResourceNotFoundException', 'Group not found.');
  return group;
}
