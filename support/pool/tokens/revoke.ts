import type { Grant } from '../store/grant';
import type { UserPool } from '../store/user-pool';

/** Every grant of a user in a pool. */
export function grantsOf(pool: UserPool, sub: string): readonly Grant[] {
  return pool.grants.ofUser(sub);
}

/** A grant stays revoked by what revoked it first. */
export function revoke(grants: readonly Grant[], by: NonNullable<Grant['revokedBy']>): void {
  for (const grant of grants) grant.revokedBy ??= by;
}
