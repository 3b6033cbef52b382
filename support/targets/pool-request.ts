import type {
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
  EmailConfigurationType,
  LambdaConfigType,
  SetUserPoolMfaConfigCommandInput,
  SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Traits } from './contract';
import { RECOMMENDED_CLIENT, RECOMMENDED_MFA, RECOMMENDED_POOL } from './recommended-pool';
import type { Surroundings } from './surroundings';

/** What Amplify signs in and refreshes with, and the password flow by which the suite signs people in directly. */
export const AUTH_FLOWS = [
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
] as const;

const CUSTOM_FLOWS = ['ALLOW_CUSTOM_AUTH'] as const;

/**
 * CreateUserPool input for some traits. What a trait does not name keeps the API's default.
 * @throws ConformanceError NotApplicable where a trait needs what the surroundings lack
 */
export function userPoolRequest(
  name: string,
  traits: Traits,
  surroundings: Surroundings,
): CreateUserPoolCommandInput {
  const config = lambdaConfig(traits, surroundings);
  const custom = (traits.customAttributes ?? []).map((attribute) => ({
    Name: attribute,
    AttributeDataType: 'String' as const,
    Mutable: true,
  }));
  const required = (traits.requiredAttributes ?? []).map((attribute) => ({
    Name: attribute,
    AttributeDataType: 'String' as const,
    Mutable: true,
    Required: true,
  }));
  const schema = [...custom, ...required];
  return {
    PoolName: name,
    AutoVerifiedAttributes: [...(traits.autoVerified ?? ['email'])],
    ...(traits.aliases?.length && { AliasAttributes: [...traits.aliases] }),
    ...(traits.usernameAttributes?.length && { UsernameAttributes: [...traits.usernameAttributes] }),
    ...(config && { LambdaConfig: config }),
    ...(schema.length > 0 && { Schema: schema }),
    ...(traits.secondFactors?.includes('EMAIL_OTP') && {
      EmailConfiguration: ownMail(surroundings),
    }),
    ...(traits.selfSignUp === 'off' && { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }),
    ...(traits.recommended && {
      ...RECOMMENDED_POOL,
      UsernameAttributes: [...RECOMMENDED_POOL.UsernameAttributes],
    }),
  };
}

/** Functions that the scenario put there, and the one that tells of codes, where the surroundings have it. */
function lambdaConfig(
  { functions = {}, autoVerified = [], secondFactors = [] }: Traits,
  { need, stack }: Surroundings,
): LambdaConfigType | undefined {
  const triggers = Object.entries(functions).map(([trigger, name]) => [
    trigger,
    `${need('functions')}${name}`,
  ]);
  const { kmsKeyArn } = stack;
  if (kmsKeyArn === undefined) return triggers.length > 0 ? Object.fromEntries(triggers) : undefined;
  const sender = { LambdaVersion: 'V1_0', LambdaArn: `${need('functions')}report-code` } as const;
  return {
    ...Object.fromEntries(triggers),
    CustomEmailSender: sender,
    ...((autoVerified.includes('phone_number') || secondFactors.includes('SMS_MFA')) && {
      CustomSMSSender: sender,
    }),
    KMSKeyID: kmsKeyArn,
  };
}

/** Second factors by e-mail are sent from an address of the pool's owner. */
function ownMail({ need }: Surroundings): EmailConfigurationType {
  return { EmailSendingAccount: 'DEVELOPER', SourceArn: need('sesIdentityArn') };
}

/** What lets a pool send text messages. */
function smsConfiguration({ need, stack }: Surroundings): SmsConfigurationType {
  return {
    SnsCallerArn: need('snsCallerArn'),
    ...(stack.externalId !== undefined && { ExternalId: stack.externalId }),
  };
}

/**
 * SetUserPoolMfaConfig input for some traits; undefined where they ask for no second factor.
 * @throws ConformanceError as `userPoolRequest`
 */
export function mfaRequest(
  userPoolId: string,
  { mfa, secondFactors = [], recommended }: Traits,
  surroundings: Surroundings,
): SetUserPoolMfaConfigCommandInput | undefined {
  if (recommended) return { ...RECOMMENDED_MFA, UserPoolId: userPoolId };
  if (!mfa) return undefined;
  return {
    UserPoolId: userPoolId,
    MfaConfiguration: mfa,
    SoftwareTokenMfaConfiguration: { Enabled: secondFactors.includes('SOFTWARE_TOKEN_MFA') },
    ...(secondFactors.includes('SMS_MFA') && {
      SmsMfaConfiguration: { SmsConfiguration: smsConfiguration(surroundings) },
    }),
    ...(secondFactors.includes('EMAIL_OTP') && {
      EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Your code' },
    }),
  };
}

/** CreateUserPoolClient input for some traits; never with a secret, which Amplify cannot use. */
export function userPoolClientRequest(
  name: string,
  userPoolId: string,
  traits: Traits,
): CreateUserPoolClientCommandInput {
  return {
    ClientName: name,
    UserPoolId: userPoolId,
    ExplicitAuthFlows: [...AUTH_FLOWS, ...(traits.functions?.DefineAuthChallenge ? CUSTOM_FLOWS : [])],
    ...(traits.tokenRevocation && { EnableTokenRevocation: traits.tokenRevocation === 'on' }),
    ...(traits.existenceErrors && { PreventUserExistenceErrors: traits.existenceErrors }),
    ...(traits.writeAttributes && { WriteAttributes: [...traits.writeAttributes] }),
    // In minutes: 25 hours in seconds would break the model's bound on the number, before its meaning is looked at.
    ...(typeof traits.tokenMinutes === 'number' && {
      AccessTokenValidity: traits.tokenMinutes,
      IdTokenValidity: traits.tokenMinutes,
      TokenValidityUnits: { AccessToken: 'minutes' as const, IdToken: 'minutes' as const },
    }),
    ...(traits.recommended && RECOMMENDED_CLIENT),
  };
}
