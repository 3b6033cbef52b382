import { boolean, required, structure, text, unsimulated } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { mfaConfiguration, smsAuthenticationMessage, smsConfiguration } from '../model/shapes/mfa';
import { mfaDescription } from '../pools/mfa-description';
import { poolOf } from '../pools/pool-of';
import { refuseSignInSettings } from '../pools/refuse-sign-in-settings';
import { ServiceError } from '../service-error';
import type { PoolMfa } from '../store/pool-mfa';
import { operation } from './operation';

/**
 * Row UP-12. A factor whose member is left out is off; so is MFA without MfaConfiguration (the API reference does not
 * say, UpdateUserPool behaves so).
 */
export const setUserPoolMfaConfig = operation({
  name: 'SetUserPoolMfaConfig',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    SmsMfaConfiguration: structure({
      SmsAuthenticationMessage: smsAuthenticationMessage,
      SmsConfiguration: smsConfiguration,
    }),
    SoftwareTokenMfaConfiguration: structure({ Enabled: boolean() }),
    EmailMfaConfiguration: structure({
      Message: text({ min: 6, max: 20_000 }),
      Subject: text({ min: 1, max: 140 }),
    }),
    MfaConfiguration: mfaConfiguration,
    WebAuthnConfiguration: unsimulated(),
  }),
  handle(input, service) {
    const pool = poolOf(service, input.UserPoolId);
    const { SmsMfaConfiguration: sms, EmailMfaConfiguration: email } = input;
    const softwareToken = input.SoftwareTokenMfaConfiguration?.Enabled ? 'on' : 'off';
    const SmsConfiguration = sms?.SmsConfiguration ?? pool.settings.SmsConfiguration;
    const MfaConfiguration = input.MfaConfiguration ?? 'OFF';
    if (sms && !SmsConfiguration) throw invalid('SmsConfiguration is required for SMS messages.');
    if (MfaConfiguration === 'OFF' && softwareToken === 'on') {
      throw invalid("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
    }
    const settings = {
      ...pool.settings,
      MfaConfiguration,
      SmsConfiguration,
      SmsAuthenticationMessage: sms?.SmsAuthenticationMessage,
    };
    const mfa: PoolMfa = { sms: sms ? 'on' : 'off', softwareToken, ...(email && { email }) };
    refuseSignInSettings(service, { settings, mfa });
    pool.settings = service.rules.keptPoolSettings(settings);
    pool.mfa = mfa;
    pool.modifiedAt = pool.clock.now();
    return mfaDescription(pool);
  },
});

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
