import type {
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
  SetUserPoolMfaConfigCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ExistingTargetFile } from '../target-file';
import { ownerOf } from './owner-of';

type PoolKind = 'plain' | 'email' | 'alias' | 'second factor' | 'strict';

/** What a team has made its pool of. */
export interface Recipe {
  readonly pool: Omit<CreateUserPoolCommandInput, 'PoolName'>;
  readonly clients: readonly Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'>[];
  readonly mfa?: Omit<SetUserPoolMfaConfigCommandInput, 'UserPoolId'>;
}

const EMAIL = { Name: 'email', AttributeDataType: 'String', Mutable: true, Required: true } as const;

/** Pools as teams have them, no two alike in anything that examples depend on. */
const RECIPES: Readonly<Record<PoolKind, Recipe>> = {
  plain: {
    pool: { AutoVerifiedAttributes: ['email'] },
    clients: [
      { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    ],
  },
  // As the console proposes it to a new app; only clients can sign people in.
  email: {
    pool: { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'], Schema: [EMAIL] },
    clients: [
      {
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'ENABLED',
        AccessTokenValidity: 30,
        IdTokenValidity: 30,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
      },
    ],
  },
  alias: {
    pool: {
      AliasAttributes: ['email', 'preferred_username'],
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      LambdaConfig: { PostConfirmation: 'arn:aws:lambda:us-east-1:000000000000:function:let-pass' },
    },
    clients: [
      {
        ExplicitAuthFlows: [
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
        ],
        PreventUserExistenceErrors: 'ENABLED',
      },
      {
        ExplicitAuthFlows: [
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
        ],
        PreventUserExistenceErrors: 'LEGACY',
        EnableTokenRevocation: false,
      },
    ],
  },
  'second factor': {
    pool: {
      AutoVerifiedAttributes: ['email'],
      Policies: { PasswordPolicy: { MinimumLength: 16, RequireSymbols: true, RequireNumbers: true } },
    },
    mfa: { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } },
    clients: [
      { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    ],
  },
  // Little runs here, and every reason is a setting.
  strict: {
    pool: {
      AutoVerifiedAttributes: ['email'],
      Schema: [EMAIL, { ...EMAIL, Name: 'family_name' }, { ...EMAIL, Name: 'team', Required: false }],
      LambdaConfig: { PreSignUp: 'arn:aws:lambda:us-east-1:000000000000:function:let-pass' },
    },
    mfa: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
    clients: [
      {
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        RefreshTokenRotation: { Feature: 'DISABLED' },
      },
    ],
  },
};

export const POOL_KINDS = Object.keys(RECIPES) as readonly PoolKind[];

/** Makes one of five differently configured pools. */
export function makePool(endpoint: string, kind: PoolKind): Promise<ExistingTargetFile> {
  return makePoolOf(endpoint, kind, RECIPES[kind]);
}

/** Makes a pool with somebody in it who is nobody's business. */
export async function makePoolOf(
  endpoint: string,
  kind: string,
  { pool, clients, mfa }: Recipe,
): Promise<ExistingTargetFile> {
  const administrator = ownerOf(endpoint);
  const { UserPool } = await administrator.createUserPool({ ...pool, PoolName: `team pool, ${kind}` });
  const UserPoolId = UserPool?.Id ?? '';
  if (mfa) await administrator.setUserPoolMfaConfig({ ...mfa, UserPoolId });
  const userPoolClientIds: string[] = [];
  for (const client of clients) {
    const { UserPoolClient } = await administrator.createUserPoolClient({
      ...client,
      UserPoolId,
      ClientName: 'app',
    });
    userPoolClientIds.push(UserPoolClient?.ClientId ?? '');
  }
  await administrator.adminCreateUser({
    UserPoolId,
    Username: pool.UsernameAttributes ? 'resident@example.com' : 'resident',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: 'resident@example.com' },
      ...(pool.Schema?.some(({ Name }) => Name === 'family_name')
        ? [{ Name: 'family_name', Value: 'Resident' }]
        : []),
    ],
  });
  administrator.destroy();
  return { mode: 'existing', region: 'us-east-1', endpoint, userPoolId: UserPoolId, userPoolClientIds };
}
