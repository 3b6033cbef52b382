import type { PoolCoordinates } from '../../../support/clients/contract';
import { askPool } from '../../../support/clients/testing/ask-pool';

/** What every user that a test adds signs in with. */
export const PASSWORD = 'Correct-Horse-1';

/** A user pool of the embedded server, with one app client. */
export interface SnippetPool {
  readonly coordinates: PoolCoordinates;
  /** Calls an operation of the API about this pool: `administer('AdminGetUser', { Username: 'alice' })`. */
  administer(operation: string, body?: object): Promise<Record<string, unknown>>;
  /** Adds a confirmed user with the password above; the email, where there is one, counts as verified. */
  addUser(
    username: string,
    attributes?: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** `UserStatus` among the attributes of somebody, as the administrator sees them. */
  user(username: string): Promise<Readonly<Record<string, string | undefined>>>;
  /** Every code that was sent to somebody, oldest first. */
  codes(username: string): Promise<readonly string[]>;
  /** The last of them; throws where none was sent. */
  code(username: string): Promise<string>;
  /** Moves this pool's clock forward. */
  advance(seconds: number): Promise<void>;
}

interface Observation {
  readonly kind: string;
  readonly userPoolId: string;
  readonly username: string;
  readonly code: string;
}

/** @param pool members of CreateUserPool; `client` those of CreateUserPoolClient */
export async function createSnippetPool(
  url: string,
  pool: object,
  client: object,
): Promise<SnippetPool> {
  const { UserPool } = (await askPool(url, 'CreateUserPool', {
    PoolName: 'snippets',
    AutoVerifiedAttributes: ['email'],
    ...pool,
  })) as { UserPool: { Id: string } };
  const UserPoolId = UserPool.Id;
  const { UserPoolClient } = (await askPool(url, 'CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'app',
    ExplicitAuthFlows: [
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_CUSTOM_AUTH',
    ],
    ...client,
  })) as { UserPoolClient: { ClientId: string } };
  const administer = (operation: string, body: object = {}) =>
    askPool(url, operation, { UserPoolId, ...body });

  async function codes(username: string): Promise<readonly string[]> {
    const response = await fetch(`${url}_pool/observations?since=0`);
    const { observations } = (await response.json()) as {
      observations: readonly Observation[];
    };
    return observations
      .filter(
        (seen) =>
          seen.kind === 'code' &&
          seen.userPoolId === UserPoolId &&
          seen.username === username,
      )
      .map(({ code }) => code);
  }

  return {
    coordinates: {
      region: UserPoolId.split('_')[0] ?? '',
      userPoolId: UserPoolId,
      userPoolClientId: UserPoolClient.ClientId,
      endpoint: url,
    },
    administer,
    async addUser(Username, attributes = {}) {
      const verified =
        attributes.email === undefined
          ? attributes
          : { ...attributes, email_verified: 'true' };
      const UserAttributes = Object.entries(verified).map(([Name, Value]) => ({
        Name,
        Value,
      }));
      await administer('AdminCreateUser', {
        Username,
        UserAttributes,
        MessageAction: 'SUPPRESS',
      });
      await administer('AdminSetUserPassword', {
        Username,
        Password: PASSWORD,
        Permanent: true,
      });
    },
    async user(Username) {
      const { UserStatus, UserAttributes } = (await administer('AdminGetUser', {
        Username,
      })) as {
        UserStatus: string;
        UserAttributes: readonly {
          readonly Name: string;
          readonly Value: string;
        }[];
      };
      return {
        UserStatus,
        ...Object.fromEntries(
          UserAttributes.map(({ Name, Value }) => [Name, Value]),
        ),
      };
    },
    codes,
    async code(username) {
      const last = (await codes(username)).at(-1);
      if (last === undefined)
        throw new RangeError(`No code was sent to ${username}.`);
      return last;
    },
    async advance(advanceSeconds) {
      const body = JSON.stringify({ advanceSeconds, userPoolId: UserPoolId });
      const response = await fetch(`${url}_pool/clock`, { method: 'POST', body });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}
