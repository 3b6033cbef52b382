import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { factorWishes, preferenceMembers } from '../users/factor-wishes';
import { setMfaPreference } from '../users/set-mfa-preference';
import { operation } from './operation';

/** Rows TT-08 to TT-14. */
export const setUserMfaPreference = operation({
  name: 'SetUserMFAPreference',
  access: 'access token',
  input: structure({ AccessToken: required(token), ...preferenceMembers }),
  async handle({ AccessToken, ...input }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    setMfaPreference(service, pool, { user, wishes: factorWishes(input) });
    return {};
  },
});
