import type { IdentityPool } from './identity-pool';

/** An identity pool as CreateIdentityPool and DescribeIdentityPool answer. */
export function identityPoolDescription(pool: IdentityPool) {
  return {
    IdentityPoolId: pool.id,
    IdentityPoolName: pool.name,
    AllowUnauthenticatedIdentities: pool.allowUnauthenticated,
    AllowClassicFlow: pool.allowClassicFlow,
    CognitoIdentityProviders: pool.providers,
    IdentityPoolTags: {},
  };
}
