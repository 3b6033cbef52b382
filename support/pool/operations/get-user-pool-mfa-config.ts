import { required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { mfaDescription } from '../pools/mfa-description';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const getUserPoolMfaConfig = operation({
  name: 'GetUserPoolMfaConfig',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId) }),
  handle({ UserPoolId }, service) {
    const pool = poolOf(service, UserPoolId);
    return mfaDescription({ ...pool, settings: service.rules.describedPool(pool.settings) });
  },
});
