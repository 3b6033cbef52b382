import { boolean, integer, list, map, oneOf, required, structure, text, unsimulated } from '../build-shape';
import type { ValueOf } from '../shape';
import { lambdaConfig } from './lambda-config';
import { mfaConfiguration, smsAuthenticationMessage, smsConfiguration } from './mfa';

const contact = oneOf('phone_number', 'email');

/** The settings of CreateUserPool, its name and schema apart. */
export const userPoolSettings = structure({
  Policies: structure({
    PasswordPolicy: structure({
      MinimumLength: integer(6, 99),
      RequireUppercase: boolean(),
      RequireLowercase: boolean(),
      RequireNumbers: boolean(),
      RequireSymbols: boolean(),
      PasswordHistorySize: integer(0, 24),
      TemporaryPasswordValidityDays: integer(0, 365),
    }),
    SignInPolicy: structure({
      AllowedFirstAuthFactors: list(oneOf('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'), {
        min: 1,
        max: 4,
      }),
    }),
  }),
  DeletionProtection: oneOf('ACTIVE', 'INACTIVE'),
  LambdaConfig: lambdaConfig,
  AutoVerifiedAttributes: list(contact),
  AliasAttributes: list(oneOf('phone_number', 'email', 'preferred_username')),
  UsernameAttributes: list(contact),
  SmsVerificationMessage: unsimulated(),
  EmailVerificationMessage: unsimulated(),
  EmailVerificationSubject: unsimulated(),
  VerificationMessageTemplate: unsimulated({ DefaultEmailOption: 'CONFIRM_WITH_CODE' }, {}),
  SmsAuthenticationMessage: smsAuthenticationMessage,
  MfaConfiguration: mfaConfiguration,
  UserAttributeUpdateSettings: structure({ AttributesRequireVerificationBeforeUpdate: list(contact) }),
  DeviceConfiguration: structure({
    ChallengeRequiredOnNewDevice: boolean(),
    DeviceOnlyRememberedOnUserPrompt: boolean(),
  }),
  EmailConfiguration: structure({
    SourceArn: text({ min: 20, max: 2048 }),
    ReplyToEmailAddress: text({
      pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
    }),
    EmailSendingAccount: oneOf('COGNITO_DEFAULT', 'DEVELOPER'),
    From: text({ max: 131_072 }),
    ConfigurationSet: unsimulated(),
  }),
  SmsConfiguration: smsConfiguration,
  UserPoolTags: map(text({ max: 256 })),
  AdminCreateUserConfig: structure({
    AllowAdminCreateUserOnly: boolean(),
    UnusedAccountValidityDays: integer(0, 365),
    InviteMessageTemplate: unsimulated({}),
  }),
  UserPoolAddOns: unsimulated({ AdvancedSecurityMode: 'OFF' }),
  UsernameConfiguration: structure({ CaseSensitive: boolean() }),
  AccountRecoverySetting: structure({
    RecoveryMechanisms: list(
      structure({
        Priority: required(integer(1, 2)),
        Name: required(oneOf('verified_email', 'verified_phone_number', 'admin_only')),
      }),
      { min: 1, max: 2 },
    ),
  }),
  UserPoolTier: oneOf('LITE', 'ESSENTIALS', 'PLUS'),
});

export type UserPoolSettings = ValueOf<typeof userPoolSettings>;
