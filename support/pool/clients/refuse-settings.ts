import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { TokenLifetimes } from '../rules/tokens';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/**
 * What the constraints of single members cannot say.
 * @throws ServiceError InvalidParameterException (rows CL-02, CL-05, CL-06, CL-12, RF-11)
 */
export function refuseClientSettings(service: Service, pool: UserPool, settings: AppClientSettings): void {
  refuseFlows(settings.ExplicitAuthFlows ?? []);
  const refreshing = settings.ExplicitAuthFlows?.includes('ALLOW_REFRESH_TOKEN_AUTH');
  if (refreshing && service.rules.rotatesRefreshTokens(settings)) {
    throw invalid('RefreshTokenRotation and ALLOW_REFRESH_TOKEN_AUTH exclude each other.');
  }
  const lifetimes = service.rules.tokenLifetimes(settings);
  for (const token of ['access', 'id', 'refresh'] as const satisfies readonly (keyof TokenLifetimes)[]) {
    if (!service.rules.lifetimeAccepted(token, lifetimes[token])) {
      throw invalid(
        `Invalid range for token validity: the ${token} token would live ${lifetimes[token]} seconds.`,
      );
    }
  }
  if (lifetimes.refresh < lifetimes.access || lifetimes.refresh < lifetimes.id) {
    throw invalid(
      'Invalid range for token validity: the refresh token would end before an access or ID token.',
    );
  }
  refuseAttributes(pool, settings);
}

function refuseFlows(flows: readonly string[]): void {
  const modern = flows.filter((flow) => flow.startsWith('ALLOW_'));
  if (modern.length > 0 && modern.length < flows.length) {
    throw invalid('ExplicitAuthFlows cannot hold values with and without the prefix ALLOW_ at once.');
  }
}

function refuseAttributes(pool: UserPool, settings: AppClientSettings): void {
  for (const name of [...(settings.ReadAttributes ?? []), ...(settings.WriteAttributes ?? [])]) {
    if (!pool.schema.has(name)) throw invalid('Invalid write attributes specified while creating a client');
  }
  if (settings.WriteAttributes === undefined) return;
  for (const { Name, Required } of pool.schema.values()) {
    if (Required && Name !== 'sub' && !settings.WriteAttributes.includes(Name)) {
      throw invalid(`Required attribute ${Name} is not among the WriteAttributes.`);
    }
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
