import type { PoolCoordinates } from '../clients/contract';
import { ConformanceError, type UnmetNeed } from '../conformance-error';
import { authFlowsOf } from './auth-flows-of';
import type { ExistingClient, ExistingPool, PasswordFlow, ProvisionedPool, Target, Traits } from './contract';
import { unmetTraits } from './unmet-traits';

/** Where a client finds the pool, whether or not it suits an example: one that sends nothing there does not mind. */
export function whereaboutsOf(traits: Traits, pool: ExistingPool, target: Target): PoolCoordinates {
  return {
    userPoolId: pool.userPoolId,
    userPoolClientId: nearestClient(traits, pool)?.client.id ?? '',
    region: target.region,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
  };
}

/**
 * The pool with the first of its app clients that has what an example needs.
 * @throws ConformanceError NotApplicable that names each setting that stands in the way
 */
export function existingPoolFor(traits: Traits, pool: ExistingPool, target: Target): ProvisionedPool {
  const nearest = nearestClient(traits, pool);
  if (!nearest || nearest.unmet.length > 0) throw inapplicable(pool, nearest?.unmet ?? []);
  const flow = passwordFlowOf(nearest.client);
  return { ...whereaboutsOf(traits, pool, target), ...(flow && { passwordFlow: flow }) };
}

function nearestClient(traits: Traits, pool: ExistingPool) {
  const candidates = pool.clients.map((client) => ({
    client,
    unmet: unmetTraits(traits, pool, client.settings),
  }));
  return candidates.sort((a, b) => a.unmet.length - b.unmet.length)[0];
}

function passwordFlowOf({ settings }: ExistingClient): PasswordFlow | undefined {
  const flows = authFlowsOf(settings);
  if (flows.includes('ALLOW_USER_PASSWORD_AUTH')) return 'USER_PASSWORD_AUTH';
  return flows.includes('ALLOW_ADMIN_USER_PASSWORD_AUTH') ? 'ADMIN_USER_PASSWORD_AUTH' : undefined;
}

/** Of several app clients, what the nearest lacks: the fewest settings to change. */
function inapplicable(pool: ExistingPool, unmet: readonly UnmetNeed[]): ConformanceError {
  const settings = unmet.map(({ setting, needed, actual }) => `${setting} must be ${needed}, is ${actual}`);
  return new ConformanceError('NotApplicable', `The pool has other settings: ${settings.join('; ')}`, {
    unmet,
    next: `Run the example on a pool with these settings; ${pool.userPoolId} stays as it is.`,
  });
}
