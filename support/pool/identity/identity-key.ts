import type { IdentityPool } from './identity-pool';

/** The key of an identity in `byLogin`. A sub and a provider's name hold no blank. */
export function identityKey(pool: IdentityPool, [provider, sub]: readonly [string, string]): string {
  return `${pool.id} ${provider} ${sub}`;
}
