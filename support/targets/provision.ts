import { ConformanceError } from '../conformance-error';
import type { Administrator } from './administrator';
import type { ProvisionedPool, Target, Traits } from './contract';
import { existingPoolFor } from './existing-pool';
import { createIdentityPool } from './identity-pools';
import { mfaRequest, userPoolClientRequest, userPoolRequest } from './pool-request';

/** Every pool that a run makes starts with this, so that the run, and it alone, can remove them. */
export const POOL_NAME_PREFIX = 'auth-conformance';

export function poolName(run: string): string {
  return `${POOL_NAME_PREFIX}-${run}`;
}

/** Provides pools by traits: makes each only once, or finds it in the pool that is there. */
export interface Provisioner {
  poolFor(traits: Traits): Promise<ProvisionedPool>;
}

export function createProvisioner(target: Target, run: string, administrator: Administrator): Provisioner {
  const source = target.pools;
  if (source.mode === 'existing') {
    return { poolFor: async (traits) => existingPoolFor(traits, source, target) };
  }
  const pools = new Map<string, Promise<ProvisionedPool>>();
  return {
    poolFor(traits) {
      const key = keyOf(traits);
      const known = pools.get(key) ?? provision(target, run, administrator, traits);
      pools.set(key, known);
      // A refusal is not remembered: the next example asks again and fails, or not, on its own.
      known.catch(() => pools.delete(key));
      return known;
    },
  };
}

/** Nothing stated, an empty list and the API's default make the same pool. */
function keyOf(traits: Traits): string {
  const stated = Object.entries(traits).filter(([, value]) => value !== 'default' && String(value) !== '');
  const entries = stated.map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]);
  return JSON.stringify(entries.sort(([a], [b]) => String(a).localeCompare(String(b))));
}

async function provision(
  target: Target,
  run: string,
  administrator: Administrator,
  traits: Traits,
): Promise<ProvisionedPool> {
  const pool = await administrator.createUserPool(userPoolRequest(poolName(run), traits));
  const userPoolId = pool.UserPool?.Id;
  if (!userPoolId) throw missing('CreateUserPool', 'UserPool.Id');
  const mfa = mfaRequest(userPoolId, traits);
  if (mfa) await administrator.setUserPoolMfaConfig(mfa);
  const client = await administrator.createUserPoolClient(
    userPoolClientRequest(poolName(run), userPoolId, traits),
  );
  const userPoolClientId = client.UserPoolClient?.ClientId;
  if (!userPoolClientId) throw missing('CreateUserPoolClient', 'UserPoolClient.ClientId');
  const coordinates: ProvisionedPool = {
    userPoolId,
    userPoolClientId,
    region: userPoolId.split('_')[0] ?? target.region,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
    passwordFlow: 'USER_PASSWORD_AUTH',
  };
  if (!traits.identityPool) return coordinates;
  const identityPoolId = await createIdentityPool(target, poolName(run), coordinates);
  return {
    ...coordinates,
    identityPoolId,
    ...(target.endpoint !== undefined && { identityEndpoint: target.endpoint }),
  };
}

function missing(operation: string, member: string): ConformanceError {
  return new ConformanceError('Deviation', `${operation} answered without ${member}`, { expected: member });
}
