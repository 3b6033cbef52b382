import { type RunningPool, startPool } from '../../pool/server/start-pool';
import type { PoolCoordinates } from '../contract';
import type { SessionTokens } from '../session-tokens';
import { askPool } from './ask-pool';

/** The embedded pool over HTTP, for the tests of devices. */
export interface TestPool {
  readonly coordinates: PoolCoordinates;
  ask(operation: string, body: object): Promise<Record<string, unknown>>;
  /** A confirmed user; `<username>@example.com` is the verified email. */
  addUser(username: string): Promise<void>;
  /** A session of such a user, opened without any client. */
  openSession(username: string): Promise<SessionTokens>;
  close(): Promise<void>;
}

export const PASSWORD = 'Correct-Horse-1';
/** Every code that the pool sends. */
export const CODE = '864209';

export async function startTestPool(): Promise<TestPool> {
  const server = await startPool({ port: 0, code: CODE });
  try {
    return await furnished(server);
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function furnished(server: RunningPool): Promise<TestPool> {
  const ask = (operation: string, body: object) => askPool(server.url, operation, body);
  const { UserPool } = (await ask('CreateUserPool', {
    PoolName: 'devices',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
    Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
  })) as { UserPool: { Id: string } };
  const { UserPoolClient } = (await ask('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'web',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
  })) as { UserPoolClient: { ClientId: string } };
  const coordinates: PoolCoordinates = {
    region: UserPool.Id.split('_')[0] ?? '',
    userPoolId: UserPool.Id,
    userPoolClientId: UserPoolClient.ClientId,
    endpoint: server.url,
  };

  return {
    coordinates,
    ask,
    async addUser(username) {
      const user = { UserPoolId: UserPool.Id, Username: username };
      const UserAttributes = [
        { Name: 'email', Value: `${username}@example.com` },
        { Name: 'email_verified', Value: 'true' },
      ];
      await ask('AdminCreateUser', { ...user, UserAttributes, MessageAction: 'SUPPRESS' });
      await ask('AdminSetUserPassword', { ...user, Password: PASSWORD, Permanent: true });
    },
    async openSession(username) {
      const { AuthenticationResult } = (await ask('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: UserPoolClient.ClientId,
        AuthParameters: { USERNAME: username, PASSWORD },
      })) as { AuthenticationResult: Record<'AccessToken' | 'IdToken' | 'RefreshToken', string> };
      const { AccessToken, IdToken, RefreshToken } = AuthenticationResult;
      return { username, accessToken: AccessToken, idToken: IdToken, refreshToken: RefreshToken };
    },
    close: server.close,
  };
}
