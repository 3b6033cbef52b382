import type {
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
  SetUserPoolMfaConfigCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';

/** The settings that the posture chapter advises, as CreateUserPool takes them: what may be copied for a new pool. */
export const RECOMMENDED_POOL = {
  // An address serves one account; as an alias, whoever confirms it next could take it over (rows SU-11, CF-10).
  UsernameAttributes: ['email'],
  UsernameConfiguration: { CaseSensitive: false },
  AutoVerifiedAttributes: ['email'],
  Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 7 } },
} as const satisfies Omit<CreateUserPoolCommandInput, 'PoolName' | 'UsernameAttributes'> & {
  readonly UsernameAttributes: readonly string[];
};

/** As SetUserPoolMfaConfig takes them. */
export const RECOMMENDED_MFA: Omit<SetUserPoolMfaConfigCommandInput, 'UserPoolId'> = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** As CreateUserPoolClient takes them; passwords never travel (SRP). */
export const RECOMMENDED_CLIENT: Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'> = {
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  EnableTokenRevocation: true,
  PreventUserExistenceErrors: 'ENABLED',
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  RefreshTokenValidity: 30,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
};
