import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import { ServiceError } from '../service-error';
import type { PoolMfa } from '../store/pool-mfa';
import type { Service } from '../store/service';

/**
 * What single members cannot say about factors of sign-in.
 * @throws ServiceError InvalidParameterException for MFA without a factor to use (row UP-11), for first factors
 * without a password, and for passkeys, which are not simulated; FeatureUnavailableInTierException
 */
export function refuseSignInSettings(
  service: Service,
  wanted: { readonly settings: UserPoolSettings; readonly mfa: PoolMfa },
): void {
  const { settings, mfa } = wanted;
  const configuration = settings.MfaConfiguration ?? 'OFF';
  if (configuration !== 'OFF' && service.rules.poolFactors(wanted).length === 0) {
    throw invalid('SMS configuration or another factor is required when MFA is required/optional');
  }
  // The guide: e-mail as a second factor is sent by the owner's own Amazon SES.
  if (
    mfa.email &&
    configuration !== 'OFF' &&
    settings.EmailConfiguration?.EmailSendingAccount !== 'DEVELOPER'
  ) {
    throw invalid('EmailMfaConfiguration requires an EmailConfiguration with EmailSendingAccount DEVELOPER.');
  }
  const factors = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
  if (factors.includes('WEB_AUTHN')) throw invalid('WEB_AUTHN is not simulated by this user pool.');
  if (!factors.includes('PASSWORD')) throw invalid('PASSWORD must be one of the AllowedFirstAuthFactors.');
  // API reference: e-mail as a factor, and choice-based sign-in, start with the Essentials tier.
  if (settings.UserPoolTier === 'LITE' && (factors.length > 1 || mfa.email !== undefined)) {
    throw new ServiceError(
      'FeatureUnavailableInTierException',
      'This feature is not available in the Lite tier of user pools.',
    );
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
