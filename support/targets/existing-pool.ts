import { ConformanceError, type UnmetNeed } from '../conformance-error';
import { authFlowsOf } from './auth-flows-of';
import type { ExistingClient, ExistingPool, PasswordFlow, ProvisionedPool, Target, Traits } from './contract';
import { unmetTraits } from './unmet-traits';

/**
 * The pool with the first of its app clients that has what an example needs.
 * @throws ConformanceError NotApplicable that names each setting that stands in the way
 */
export function existingPoolFor(traits: Traits, pool: ExistingPool, target: Target): ProvisionedPool {
  const candidates = pool.clients.map((client) => ({
    client,
    unmet: unmetTraits(traits, pool, client.settings),
  }));
  const [nearest] = [...candidates].sort((a, b) => a.unmet.length - b.unmet.length);
  if (!nearest || nearest.unmet.length > 0) throw inapplicable(pool, nearest?.unmet ?? []);
  const flow = passwordFlowOf(nearest.client);
  return {
    userPoolId: pool.userPoolId,
    userPoolClientId: nearest.client.id,
    region: target.region,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
    ...(flow && { passwordFlow: flow }),
  };
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
