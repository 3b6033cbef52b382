import { required, structure, text } from '../model/build-shape';
import { identityFor } from './identity-for';
import { identityOperation } from './identity-operation';
import { identityPoolOf } from './identity-pool-of';
import { identityPoolId, logins } from './shapes';
import { verifiedLogins } from './verified-logins';

/** Rows ID-02, ID-03, ID-05, GS-05. */
export const getId = identityOperation({
  name: 'GetId',
  access: 'public',
  input: structure({
    AccountId: text({ min: 1, max: 15, pattern: '\\d+' }),
    IdentityPoolId: required(identityPoolId),
    Logins: logins,
  }),
  async handle({ IdentityPoolId, Logins }, service) {
    const pool = identityPoolOf(service, IdentityPoolId);
    const verified = await verifiedLogins(service, pool, Logins);
    return { IdentityId: identityFor(service, pool, verified).id };
  },
});
