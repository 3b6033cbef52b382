import type { Connection } from './connection';

export const PASSWORD = 'Passw0rd!';

export interface ArrangedPool {
  readonly userPoolId: string;
  readonly clientId: string;
}

/** A pool with an app client that hides who exists, and addresses as aliases. */
export async function arrangePool(connection: Connection): Promise<ArrangedPool> {
  const { UserPool } = await connection.call('CreateUserPool', {
    PoolName: 'bench',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
  });
  const { UserPoolClient } = await connection.call('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    PreventUserExistenceErrors: 'ENABLED',
  });
  return { userPoolId: UserPool.Id, clientId: UserPoolClient.ClientId };
}

/** SignUp of the person with this number. */
export function signUp(connection: Connection, { clientId: ClientId }: ArrangedPool, person: string) {
  return connection.call('SignUp', {
    ClientId,
    Username: person,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: `${person}@example.com` }],
  });
}

export function signIn(connection: Connection, { clientId: ClientId }: ArrangedPool, person: string) {
  const AuthParameters = { USERNAME: person, PASSWORD };
  return connection.call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters });
}

export async function arrangePerson(connection: Connection, pool: ArrangedPool, person: string) {
  await signUp(connection, pool, person);
  await connection.call('AdminConfirmSignUp', { UserPoolId: pool.userPoolId, Username: person });
}
