import { required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { mfaDescription } from '../pools/mfa-description';
import { poolOf } from '../pools/pool-of';
import { operation } from './operation';

export const getUserPoolMfaConfig = operation({
  name: 'GetUserPoolMfaConfig',
  access: 'signed',
  input: structure({ UserPoolId: required(userPoolId) }),
  handle: ({ UserPoolId }, service) => mfaDescription(poolOf(service, UserPoolId)),
});
