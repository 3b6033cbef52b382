import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import { ServiceError } from '../service-error';

/**
 * What the constraints of single members cannot say about a pool.
 * @throws ServiceError InvalidParameterException (row UP-07; API reference of UserAttributeUpdateSettingsType and
 * RecoveryOptionType)
 */
export function refusePoolSettings(settings: UserPoolSettings): void {
  if (settings.AliasAttributes?.length && settings.UsernameAttributes?.length) {
    throw invalid('Only one of the aliasAttributes or usernameAttributes can be set in a user pool.');
  }
  const first = settings.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [];
  for (const attribute of first) {
    if (!settings.AutoVerifiedAttributes?.includes(attribute)) {
      throw invalid(`${attribute} must be auto-verified to require verification before update.`);
    }
  }
  const mechanisms = settings.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  if (mechanisms.length > 1 && mechanisms.some(({ Name }) => Name === 'admin_only')) {
    throw invalid('Invalid account recovery setting: admin_only stands alone.');
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
