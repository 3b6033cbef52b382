import { byName } from '../operations/by-name';
import type { Operation } from '../operations/operation';
import { createIdentityPool } from './create-identity-pool';
import { deleteIdentityPool } from './delete-identity-pool';
import { describeIdentityPool } from './describe-identity-pool';
import { getCredentialsForIdentity } from './get-credentials-for-identity';
import { getId } from './get-id';
import { getOpenIdToken } from './get-open-id-token';
import { getIdentityPoolRoles, setIdentityPoolRoles } from './identity-pool-roles';
import { listIdentityPools } from './list-identity-pools';

const all: readonly Operation[] = [
  createIdentityPool,
  deleteIdentityPool,
  describeIdentityPool,
  getCredentialsForIdentity,
  getId,
  getIdentityPoolRoles,
  getOpenIdToken,
  listIdentityPools,
  setIdentityPoolRoles,
];

/** Every operation of identity pools that this service answers, by name (row ID-06). */
export const identityOperations = byName(all);
