import { createPool, type Pool, type PoolOptions } from '../create-pool';
import { SIGNED } from './signed';

export interface Answered {
  readonly status: number;
  /** Short name of the refusal; undefined for a success. */
  readonly error: string | undefined;
  readonly message: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever members an operation answers with
  readonly body: any;
  readonly headers: Headers;
}

export interface Caller {
  readonly pool: Pool;
  readonly userPoolId: string;
  readonly clientId: string;
  /** Sends an operation, signed, over the protocol; UserPoolId and ClientId are filled in where absent. */
  call(operation: string, input?: object): Promise<Answered>;
  /** Codes sent to a username, oldest first. */
  codes(username: string): Promise<readonly string[]>;
  advance(seconds: number): Promise<void>;
}

const ADDRESS = 'http://127.0.0.1:9229';

/** A pool of its own with one app client, called as any client calls it: through requests. */
export async function createCaller(
  options: PoolOptions = {},
  settings: { readonly pool?: object; readonly client?: object } = {},
): Promise<Caller> {
  const pool = await createPool(options);
  const made = await send(pool, 'CreateUserPool', {
    PoolName: 'test',
    AutoVerifiedAttributes: ['email'],
    ...settings.pool,
  });
  const userPoolId: string = made.body.UserPool.Id;
  const client = await send(pool, 'CreateUserPoolClient', {
    UserPoolId: userPoolId,
    ClientName: 'test',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ...settings.client,
  });
  const clientId: string = client.body.UserPoolClient?.ClientId ?? 'none';
  return {
    pool,
    userPoolId,
    clientId,
    call: (operation, input = {}) =>
      send(pool, operation, { UserPoolId: userPoolId, ClientId: clientId, ...input }),
    async codes(username) {
      const answer = await pool.fetch(new Request(`${ADDRESS}/_pool/observations?since=0`));
      const { observations } = (await answer.json()) as {
        observations: { username: string; kind: string; code: string }[];
      };
      return observations
        .filter((observation) => observation.kind === 'code' && observation.username === username)
        .map(({ code }) => code);
    },
    async advance(seconds) {
      const body = JSON.stringify({ advanceSeconds: seconds, userPoolId });
      await pool.fetch(new Request(`${ADDRESS}/_pool/clock`, { method: 'POST', body }));
    },
  };
}

async function send(pool: Pool, operation: string, input: object): Promise<Answered> {
  const answer = await pool.fetch(
    new Request(ADDRESS, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
        ...SIGNED,
      },
      body: JSON.stringify(input),
    }),
  );
  const text = await answer.text();
  const body = text === '' ? undefined : JSON.parse(text);
  return {
    status: answer.status,
    error: body?.__type,
    message: body?.__type && body.message,
    body,
    headers: answer.headers,
  };
}
