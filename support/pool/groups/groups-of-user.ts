import type { Group } from '../store/group';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';

/** A user's groups, those that take precedence first, then by name. */
export function groupsOfUser(pool: UserPool, user: User): readonly Group[] {
  return [...pool.groups.values()]
    .filter(({ members }) => members.has(user))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}

function rankOf(group: Group): number {
  return group.precedence ?? Number.MAX_SAFE_INTEGER;
}
