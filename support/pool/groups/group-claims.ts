import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { groupsOfUser } from './groups-of-user';

/** What a user's groups say in tokens. */
export interface GroupClaims {
  readonly groups: readonly string[];
  /** Role ARNs, each once. */
  readonly roles: readonly string[];
  readonly preferredRole: string | undefined;
}

/**
 * Groups and their roles (rows TK-03, TK-04, TK-12). The role of the group that takes precedence is preferred, unless
 * another group of equal precedence has another role (API reference, GroupType).
 */
export function groupClaims(service: Service, pool: UserPool, user: User): GroupClaims {
  const told = service.rules.toldGroups(groupsOfUser(pool, user));
  const withRole = told.filter(({ roleArn }) => roleArn !== undefined);
  const first = withRole.filter(({ precedence }) => precedence === withRole[0]?.precedence);
  const candidates = new Set(first.map(({ roleArn }) => roleArn));
  return {
    groups: told.map(({ name }) => name),
    roles: [...new Set(withRole.flatMap(({ roleArn = [] }) => roleArn))],
    preferredRole: candidates.size === 1 ? first[0]?.roleArn : undefined,
  };
}
