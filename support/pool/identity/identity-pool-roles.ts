import { required, structure, unsimulated } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { identityOperation } from './identity-operation';
import { identityPoolOf } from './identity-pool-of';
import { identityPoolId, roles } from './shapes';

const KINDS = ['authenticated', 'unauthenticated'];

export const setIdentityPoolRoles = identityOperation({
  name: 'SetIdentityPoolRoles',
  access: 'signed',
  input: structure({
    IdentityPoolId: required(identityPoolId),
    Roles: required(roles),
    RoleMappings: unsimulated({}),
  }),
  handle({ IdentityPoolId, Roles }, service) {
    const pool = identityPoolOf(service, IdentityPoolId);
    const unknown = Object.keys(Roles).find((kind) => !KINDS.includes(kind));
    if (unknown !== undefined) {
      throw new ServiceError('InvalidParameterException', `Invalid role type: ${unknown}`);
    }
    pool.roles = { authenticated: Roles.authenticated, unauthenticated: Roles.unauthenticated };
    return undefined;
  },
});

export const getIdentityPoolRoles = identityOperation({
  name: 'GetIdentityPoolRoles',
  access: 'signed',
  input: structure({ IdentityPoolId: required(identityPoolId) }),
  handle: ({ IdentityPoolId }, service) => ({
    IdentityPoolId,
    Roles: identityPoolOf(service, IdentityPoolId).roles,
  }),
});
