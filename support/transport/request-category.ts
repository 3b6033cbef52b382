/**
 * Default quotas of Amazon Cognito user pools, in requests a second, for one account in one region: "Amazon Cognito user
 * pools API operation categories and request rate quotas" in the developer guide.
 */
export const DEFAULT_QUOTAS = {
  UserAuthentication: 120,
  UserCreation: 50,
  UserAccountRecovery: 30,
  UserRead: 120,
  UserUpdate: 25,
  UserToken: 120,
  UserResourceRead: 50,
  UserResourceUpdate: 25,
  UserList: 30,
  UserPoolRead: 15,
  UserPoolUpdate: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserPoolClientRead: 15,
  UserPoolClientUpdate: 15,
} as const;

export type RequestCategory = keyof typeof DEFAULT_QUOTAS;

/** Requests a second, by category. */
export type Quotas = Readonly<Record<RequestCategory, number>>;

export const REQUEST_CATEGORIES = Object.keys(DEFAULT_QUOTAS) as readonly RequestCategory[];

/** How often one operation of these may be called on one pool, whatever its category allows. */
export const PER_POOL_QUOTA = 5;
const PER_POOL: ReadonlySet<RequestCategory> = new Set([
  'UserPoolResourceRead',
  'UserPoolResourceUpdate',
  'UserPoolClientRead',
  'UserPoolClientUpdate',
] as const);

/** What the suite and the clients under test ask. Answers to challenges have thrice the quota that they are held to here. */
const OPERATIONS: Readonly<Record<RequestCategory, readonly string[]>> = {
  UserAuthentication: [
    'AdminInitiateAuth',
    'AdminRespondToAuthChallenge',
    'GetTokensFromRefreshToken',
    'InitiateAuth',
    'RespondToAuthChallenge',
  ],
  UserCreation: ['AdminConfirmSignUp', 'AdminCreateUser', 'ConfirmSignUp', 'SignUp'],
  UserAccountRecovery: [
    'AdminResetUserPassword',
    'AdminSetUserPassword',
    'ChangePassword',
    'ConfirmForgotPassword',
    'ForgotPassword',
  ],
  UserRead: ['AdminGetUser', 'GetUser'],
  UserUpdate: [
    'AdminDeleteUser',
    'AdminDeleteUserAttributes',
    'AdminDisableUser',
    'AdminEnableUser',
    'AdminUpdateUserAttributes',
    'AdminUserGlobalSignOut',
    'DeleteUser',
    'DeleteUserAttributes',
    'GlobalSignOut',
    'UpdateUserAttributes',
    'VerifyUserAttribute',
  ],
  UserToken: ['RevokeToken'],
  UserResourceRead: [
    'GetDevice',
    'GetUserAttributeVerificationCode',
    'ListDevices',
    'ResendConfirmationCode',
  ],
  UserResourceUpdate: [
    'AdminSetUserMFAPreference',
    'AssociateSoftwareToken',
    'ConfirmDevice',
    'ForgetDevice',
    'SetUserMFAPreference',
    'UpdateDeviceStatus',
    'VerifySoftwareToken',
  ],
  UserList: ['ListUsers'],
  UserPoolRead: ['DescribeUserPool', 'ListUserPools'],
  UserPoolUpdate: ['CreateUserPool', 'DeleteUserPool', 'UpdateUserPool'],
  UserPoolResourceRead: ['GetUserPoolMfaConfig'],
  UserPoolResourceUpdate: ['SetUserPoolMfaConfig', 'TagResource'],
  UserPoolClientRead: ['DescribeUserPoolClient', 'ListUserPoolClients'],
  UserPoolClientUpdate: ['CreateUserPoolClient', 'DeleteUserPoolClient', 'UpdateUserPoolClient'],
};

const CATEGORY_OF = new Map(
  REQUEST_CATEGORIES.flatMap((category) => OPERATIONS[category].map((operation) => [operation, category])),
) as ReadonlyMap<string, RequestCategory>;

/** @returns undefined for what no quota of user pools is about: other services, key documents */
export function categoryOf(operation: string): RequestCategory | undefined {
  return CATEGORY_OF.get(operation);
}

/** Whether a category has a quota for each pool and operation too. */
export function isLimitedByPool(category: RequestCategory): boolean {
  return PER_POOL.has(category);
}
