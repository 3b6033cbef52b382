import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../conformance-error';
import type { Administrator } from './administrator';
import type { ExistingClient, ExistingPool, PoolSettings, SecondFactor } from './contract';
import { explainRefusal } from './explain-refusal';
import type { ExistingTargetFile } from './target-file';

/** Delivers nothing and never bounces; what follows the + tells people apart. */
const SIMULATED_MAILBOX = 'success+{id}@simulator.amazonses.com';

const POOL_MEMBERS = [
  'AdminCreateUserConfig',
  'AliasAttributes',
  'Arn',
  'AutoVerifiedAttributes',
  'DeviceConfiguration',
  'EmailConfiguration',
  'LambdaConfig',
  'Policies',
  'SchemaAttributes',
  'UserPoolAddOns',
  'UsernameAttributes',
  'VerificationMessageTemplate',
] as const satisfies readonly (keyof PoolSettings)[];

const CLIENT_MEMBERS = [
  'AccessTokenValidity',
  'EnableTokenRevocation',
  'ExplicitAuthFlows',
  'IdTokenValidity',
  'PreventUserExistenceErrors',
  'ReadAttributes',
  'RefreshTokenRotation',
  'RefreshTokenValidity',
  'TokenValidityUnits',
  'WriteAttributes',
] as const satisfies readonly (keyof ExistingClient['settings'])[];

/**
 * Reads the settings of a pool and of its app clients. Changes nothing.
 * @throws ConformanceError UsageError for a pool or an app client that is not there or that no example can use,
 * CannotTell where a permission is missing or nothing answers
 */
export async function readExistingPool(
  administrator: Administrator,
  file: ExistingTargetFile,
): Promise<ExistingPool> {
  const settings = await readSettings(administrator, file.userPoolId, file.region);
  if (settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) {
    throw new ConformanceError('UsageError', `${file.userPoolId} lets nobody sign up by themselves.`, {
      expected: 'AdminCreateUserConfig.AllowAdminCreateUserOnly to be false',
      next: 'Allow self-registration, or name another pool.',
    });
  }
  const clients: ExistingClient[] = [];
  for (const id of file.userPoolClientIds) clients.push(await readClient(administrator, file.userPoolId, id));
  return {
    mode: 'existing',
    userPoolId: file.userPoolId,
    settings,
    clients,
    address: file.address ?? SIMULATED_MAILBOX,
    harmlessTriggers: file.harmlessTriggers ?? [],
    ...(file.stack?.functions !== undefined && { functions: file.stack.functions }),
  };
}

async function readSettings(
  administrator: Administrator,
  UserPoolId: string,
  region: string,
): Promise<PoolSettings> {
  const { UserPool } = await explainRefusal(administrator.describeUserPool({ UserPoolId }), {
    operation: 'DescribeUserPool',
    missing: `There is no user pool ${UserPoolId} in ${region}.`,
  });
  const mfa = await explainRefusal(administrator.getUserPoolMfaConfig({ UserPoolId }), {
    operation: 'GetUserPoolMfaConfig',
    missing: `There is no user pool ${UserPoolId} in ${region}.`,
  });
  const secondFactors: SecondFactor[] = [
    ...(mfa.SmsMfaConfiguration ? (['SMS_MFA'] as const) : []),
    ...(mfa.SoftwareTokenMfaConfiguration?.Enabled ? (['SOFTWARE_TOKEN_MFA'] as const) : []),
    ...(mfa.EmailMfaConfiguration ? (['EMAIL_OTP'] as const) : []),
  ];
  return {
    ...picked(UserPool ?? {}, POOL_MEMBERS),
    MfaConfiguration: mfa.MfaConfiguration,
    secondFactors,
  };
}

async function readClient(
  administrator: Administrator,
  UserPoolId: string,
  ClientId: string,
): Promise<ExistingClient> {
  const { UserPoolClient } = await explainRefusal(
    administrator.describeUserPoolClient({ UserPoolId, ClientId }),
    {
      operation: 'DescribeUserPoolClient',
      missing: `The user pool ${UserPoolId} has no app client ${ClientId}.`,
    },
  );
  const { ClientSecret, ...settings }: UserPoolClientType = UserPoolClient ?? {};
  if (ClientSecret) {
    throw new ConformanceError('UsageError', `The app client ${ClientId} has a secret.`, {
      expected: 'an app client without a secret: no Amplify release can use one',
      next: 'Name another app client, or create one without a secret.',
    });
  }
  return { id: ClientId, settings: picked(settings, CLIENT_MEMBERS) };
}

function picked<Source extends object, Member extends keyof Source>(
  source: Source,
  members: readonly Member[],
): Pick<Source, Member> {
  return Object.fromEntries(members.map((member) => [member, source[member]])) as Pick<Source, Member>;
}
