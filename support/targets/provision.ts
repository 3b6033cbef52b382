import { ConformanceError } from '../conformance-error';
import type { Administrator } from './administrator';
import type { ExistingPool, ProvisionedPool, Target, Traits } from './contract';
import { createUserPool } from './create-user-pool';
import { existingPoolFor } from './existing-pool';
import { createIdentityPool, withoutIdentityPools } from './identity-pools';
import type { Ledger } from './ledger/ledger';
import { poolName } from './pool-name';
import { mfaRequest, userPoolClientRequest, userPoolRequest } from './pool-request';
import { type Surroundings, surroundingsOf } from './surroundings';

/** Provides pools by traits: makes each only once, or finds it in the pool that is there. */
export interface Provisioner {
  poolFor(traits: Traits): Promise<ProvisionedPool>;
}

export function createProvisioner(
  target: Target,
  run: string,
  administrator: Administrator,
  ledger: Ledger,
): Provisioner {
  const source = target.pools;
  if (source.mode === 'existing') {
    return { poolFor: async (traits) => announced(existingPoolFor(traits, source, target), source, ledger) };
  }
  const pools = new Map<string, Promise<ProvisionedPool>>();
  const surroundings = surroundingsOf(target, source);
  return {
    poolFor(traits) {
      const key = keyOf(traits);
      const known = pools.get(key) ?? provision(target, run, administrator, ledger, { traits, surroundings });
      pools.set(key, known);
      // A refusal is not remembered: the next example asks again and fails, or not, on its own.
      known.catch(() => pools.delete(key));
      return known;
    },
  };
}

/** Each example says for itself that it will make people: a run that stops lets those under way come to their end. */
function announced(pool: ProvisionedPool, source: ExistingPool, ledger: Ledger): ProvisionedPool {
  const { userPoolId, address } = source;
  return { ...pool, intent: ledger.intends({ type: 'users', userPoolId, address }) };
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
  ledger: Ledger,
  { traits, surroundings }: { readonly traits: Traits; readonly surroundings: Surroundings },
): Promise<ProvisionedPool> {
  if (traits.identityPool && surroundings.identityPools === 'none')
    throw withoutIdentityPools(target, 'none');
  const request = userPoolRequest(poolName(run), traits, surroundings);
  // Before anything is made: a factor that cannot be offered must not cost a pool.
  mfaRequest('not made yet', traits, surroundings);
  const userPoolId = await createUserPool(administrator, run, ledger, request);
  const mfa = mfaRequest(userPoolId, traits, surroundings);
  if (mfa) await administrator.setUserPoolMfaConfig(mfa);
  const client = await administrator.createUserPoolClient(
    userPoolClientRequest(poolName(run), userPoolId, traits),
  );
  const userPoolClientId = client.UserPoolClient?.ClientId;
  if (!userPoolClientId) {
    throw new ConformanceError('Deviation', 'CreateUserPoolClient answered without UserPoolClient.ClientId', {
      expected: 'UserPoolClient.ClientId',
    });
  }
  const coordinates: ProvisionedPool = {
    userPoolId,
    userPoolClientId,
    region: userPoolId.split('_')[0] ?? target.region,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
    ...(!traits.recommended && { passwordFlow: 'USER_PASSWORD_AUTH' }),
  };
  if (!traits.identityPool) return coordinates;
  const identityPoolId = await createIdentityPool(target, poolName(run), coordinates, ledger);
  return {
    ...coordinates,
    identityPoolId,
    ...(target.endpoint !== undefined && { identityEndpoint: target.endpoint }),
  };
}
