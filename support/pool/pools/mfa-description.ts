import type { UserPool } from '../store/user-pool';

/** A pool's second factors as SetUserPoolMfaConfig and GetUserPoolMfaConfig answer them. */
export function mfaDescription(pool: UserPool) {
  const { settings, mfa } = pool;
  const { SmsAuthenticationMessage, SmsConfiguration } = settings;
  return {
    MfaConfiguration: settings.MfaConfiguration ?? 'OFF',
    SmsMfaConfiguration:
      mfa.sms === 'on' && SmsConfiguration ? { SmsAuthenticationMessage, SmsConfiguration } : undefined,
    SoftwareTokenMfaConfiguration: { Enabled: mfa.softwareToken === 'on' },
    EmailMfaConfiguration: mfa.email,
  };
}
