import type { Administrator } from '../administrator';

/** Somebody's pool, as far as calls need it. */
export interface Asked {
  readonly UserPoolId: string;
  readonly ClientId: string;
  /** A name that nobody bears. */
  readonly Username: string;
}

/**
 * For each operation that a policy grants in a pool that is there, a call that makes and changes nothing: it reads, or
 * it is about somebody who does not exist, which the service says once it knows that the caller may ask.
 */
export const HARMLESS_CALLS: Readonly<
  Record<string, (administrator: Administrator, asked: Asked) => Promise<unknown>>
> = {
  DescribeUserPool: (administrator, { UserPoolId }) => administrator.describeUserPool({ UserPoolId }),
  DescribeUserPoolClient: (administrator, { UserPoolId, ClientId }) =>
    administrator.describeUserPoolClient({ UserPoolId, ClientId }),
  GetUserPoolMfaConfig: (administrator, { UserPoolId }) => administrator.getUserPoolMfaConfig({ UserPoolId }),
  ListUsers: (administrator, { UserPoolId, Username }) =>
    administrator.listUsers({ UserPoolId, Filter: `username = "${Username}"`, Limit: 1 }),
  AdminGetUser: (administrator, asked) => administrator.adminGetUser(userOf(asked)),
  AdminConfirmSignUp: (administrator, asked) => administrator.adminConfirmSignUp(userOf(asked)),
  AdminDeleteUser: (administrator, asked) => administrator.adminDeleteUser(userOf(asked)),
  AdminDisableUser: (administrator, asked) => administrator.adminDisableUser(userOf(asked)),
  // By a refresh token that is none: signing in by a password would call the pool's functions.
  AdminInitiateAuth: (administrator, { UserPoolId, ClientId }) =>
    administrator.adminInitiateAuth({
      ...{ UserPoolId, ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH' },
      AuthParameters: { REFRESH_TOKEN: 'none' },
    }),
  AdminResetUserPassword: (administrator, asked) => administrator.adminResetUserPassword(userOf(asked)),
  AdminSetUserMFAPreference: (administrator, asked) => administrator.adminSetUserMFAPreference(userOf(asked)),
  AdminSetUserPassword: (administrator, asked) =>
    administrator.adminSetUserPassword({ ...userOf(asked), Password: `Aa1!${asked.Username}` }),
  AdminUpdateUserAttributes: (administrator, asked) =>
    administrator.adminUpdateUserAttributes({
      ...userOf(asked),
      UserAttributes: [{ Name: 'email', Value: '' }],
    }),
};

function userOf({ UserPoolId, Username }: Asked) {
  return { UserPoolId, Username };
}
