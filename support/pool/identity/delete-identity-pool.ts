import { required, structure } from '../model/build-shape';
import { identityKey } from './identity-key';
import { identityOperation } from './identity-operation';
import { identityPoolOf } from './identity-pool-of';
import { identityPoolId } from './shapes';

/** Takes the identities along. Credentials already issued live on to their own end. */
export const deleteIdentityPool = identityOperation({
  name: 'DeleteIdentityPool',
  access: 'signed',
  input: structure({ IdentityPoolId: required(identityPoolId) }),
  handle({ IdentityPoolId }, service) {
    const pool = identityPoolOf(service, IdentityPoolId);
    const { pools, identities, byLogin } = service.identity;
    for (const identity of identities.values()) {
      if (identity.pool !== pool) continue;
      identities.delete(identity.id);
      for (const login of identity.logins) byLogin.delete(identityKey(pool, login));
    }
    pools.delete(pool.id);
    return undefined;
  },
});
