import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answered, type Caller, createCaller } from '../testing/caller';
import { arrange, confirm, PASSWORD, pairs, refresh, signIn, signUp, tokensOf } from '../testing/people';

interface Refusal {
  readonly row: string;
  readonly pool?: object;
  readonly client?: object;
  readonly call: (caller: Caller) => Promise<Answered>;
  readonly error: string;
  readonly message?: string;
}

const EMAIL = { email: 'alice@example.com' };
const ALIAS = { AliasAttributes: ['email'] };
const BY_EMAIL = { UsernameAttributes: ['email'] };
const HIDDEN = { PreventUserExistenceErrors: 'ENABLED' };
const SRP_A = 'abcdef';

const initiate = (AuthFlow: string, AuthParameters: object) => (caller: Caller) =>
  caller.call('InitiateAuth', { AuthFlow, AuthParameters });

const code = (ConfirmationCode: string) => (caller: Caller) =>
  caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode });

const signUpWith = (input: object) => (caller: Caller) =>
  caller.call('SignUp', { Username: 'alice', Password: PASSWORD, ...input });

const policy = (password: string) => signUpWith({ Password: password });

async function signedUp(caller: Caller): Promise<Caller> {
  await signUp(caller, 'alice', EMAIL);
  return caller;
}

async function arranged(caller: Caller): Promise<Caller> {
  await arrange(caller, 'alice', { ...EMAIL, email_verified: 'true' });
  return caller;
}

const refusals: readonly Refusal[] = [
  {
    row: 'P-22',
    call: (c) => c.call('DescribeUserPool', { UserPoolId: 'us-east-1_nothing' }),
    error: 'ResourceNotFoundException',
    message: 'User pool us-east-1_nothing does not exist.',
  },
  {
    row: 'UP-06',
    call: (c) =>
      c.call('CreateUserPool', {
        PoolName: 'x',
        Schema: [{ Name: 'x', AttributeDataType: 'String', Required: true }],
      }),
    error: 'InvalidParameterException',
    message: 'Required custom attributes are not supported currently.',
  },
  {
    row: 'UP-07',
    call: (c) => c.call('CreateUserPool', { PoolName: 'x', ...ALIAS, ...BY_EMAIL }),
    error: 'InvalidParameterException',
  },
  {
    row: 'UP-17',
    call: (c) =>
      c.call('CreateUserPool', { PoolName: 'x', Schema: [{ Name: 'email', AttributeDataType: 'Number' }] }),
    error: 'InvalidParameterException',
    message:
      'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
  },
  {
    row: 'a setting that is not simulated',
    call: (c) => c.call('CreateUserPool', { PoolName: 'x', MfaConfiguration: 'ON' }),
    error: 'InvalidParameterException',
    message: 'MfaConfiguration is not simulated by this user pool.',
  },
  {
    row: 'CL-02',
    call: (c) =>
      c.call('CreateUserPoolClient', {
        ClientName: 'x',
        ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'USER_PASSWORD_AUTH'],
      }),
    error: 'InvalidParameterException',
  },
  {
    row: 'CL-05',
    call: (c) =>
      c.call('CreateUserPoolClient', {
        ClientName: 'x',
        AccessTokenValidity: 299,
        TokenValidityUnits: { AccessToken: 'seconds' },
      }),
    error: 'InvalidParameterException',
  },
  {
    row: 'CL-06',
    call: (c) =>
      c.call('CreateUserPoolClient', {
        ClientName: 'x',
        RefreshTokenValidity: 59,
        TokenValidityUnits: { RefreshToken: 'minutes' },
      }),
    error: 'InvalidParameterException',
  },
  {
    row: 'SH-02',
    client: { GenerateSecret: true },
    call: signUpWith({}),
    error: 'NotAuthorizedException',
  },
  {
    row: 'SH-04',
    client: { GenerateSecret: true },
    call: signUpWith({ SecretHash: 'AAAA' }),
    error: 'NotAuthorizedException',
  },
  { row: 'SH-05', call: signUpWith({ SecretHash: 'AAAA' }), error: 'InvalidParameterException' },
  {
    row: 'SU-10',
    call: async (c) => signUp(await signedUp(c), 'alice'),
    error: 'UsernameExistsException',
    message: 'User already exists',
  },
  {
    row: 'SU-11',
    pool: BY_EMAIL,
    call: async (c) => {
      await signUp(c, 'alice@example.com');
      return signUp(c, 'alice@example.com');
    },
    error: 'UsernameExistsException',
    message: 'An account with the given email already exists.',
  },
  {
    row: 'SU-14',
    pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    call: signUpWith({}),
    error: 'NotAuthorizedException',
    message: 'SignUp is not permitted for this user pool',
  },
  {
    row: 'SU-15',
    pool: BY_EMAIL,
    call: signUpWith({}),
    error: 'InvalidParameterException',
    message: 'Username should be an email.',
  },
  {
    row: 'SU-18',
    pool: ALIAS,
    call: signUpWith({ Username: 'alice@example.com' }),
    error: 'InvalidParameterException',
    message: 'Username cannot be of email format, since user pool is configured for email alias.',
  },
  {
    row: 'SU-21',
    call: policy('Pa0!'),
    error: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  },
  {
    row: 'SU-22',
    call: policy('passw0rd!'),
    error: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password must have uppercase characters',
  },
  { row: 'SU-26', call: signUpWith({ Password: null }), error: 'InvalidParameterException' },
  {
    row: 'SU-27',
    pool: { Schema: [{ Name: 'email', Required: true }] },
    call: signUpWith({}),
    error: 'InvalidParameterException',
    message: 'Attributes did not conform to the schema: email: The attribute is required\n',
  },
  {
    row: 'SU-28',
    call: signUpWith({ UserAttributes: pairs({ 'custom:x': '1' }) }),
    error: 'InvalidParameterException',
    message: 'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n',
  },
  {
    row: 'SU-31',
    call: signUpWith({ UserAttributes: pairs({ phone_number: '0612345678' }) }),
    error: 'InvalidParameterException',
    message: 'Invalid phone number format.',
  },
  {
    row: 'SU-32',
    call: signUpWith({ UserAttributes: pairs({ email: 'alice' }) }),
    error: 'InvalidParameterException',
    message: 'Invalid email address format.',
  },
  {
    row: 'SU-33',
    call: signUpWith({ UserAttributes: pairs({ name: 'a'.repeat(2049) }) }),
    error: 'InvalidParameterException',
  },
  {
    row: 'SU-35',
    call: signUpWith({ UserAttributes: pairs({ ...EMAIL, email_verified: 'true' }) }),
    error: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  },
  {
    row: 'SU-36',
    call: signUpWith({ UserAttributes: pairs({ sub: 'x' }) }),
    error: 'InvalidParameterException',
  },
  {
    row: 'SU-43',
    call: signUpWith({ Password: ' Passw0rd!' }),
    error: 'InvalidParameterException',
    message:
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
  },
  {
    row: 'CF-02',
    call: async (c) => code('wrong')(await signedUp(c)),
    error: 'CodeMismatchException',
    message: 'Invalid verification code provided, please try again.',
  },
  {
    row: 'CF-03',
    call: async (c) => {
      await signedUp(c);
      await c.advance(86_401);
      return confirm(c, 'alice');
    },
    error: 'ExpiredCodeException',
    message: 'Invalid code provided, please request a code again.',
  },
  {
    row: 'CF-04',
    call: async (c) => code('123456')(await arranged(c)),
    error: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  },
  {
    row: 'CF-06',
    call: code('123456'),
    error: 'UserNotFoundException',
    message: 'Username/client id combination not found.',
  },
  { row: 'CF-07', client: HIDDEN, call: code('123456'), error: 'CodeMismatchException' },
  {
    row: 'CF-08',
    call: async (c) => {
      await signedUp(c);
      for (let attempt = 0; attempt < 15; attempt += 1) await code('wrong')(c);
      return confirm(c, 'alice');
    },
    error: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  },
  {
    row: 'CF-09',
    pool: ALIAS,
    call: async (c) => {
      await arrange(c, 'bruno', { ...EMAIL, email_verified: 'true' });
      return confirm(await signedUp(c), 'alice');
    },
    error: 'AliasExistsException',
    message: 'An account with the email already exists.',
  },
  {
    row: 'RS-03',
    call: async (c) => (await arranged(c)).call('ResendConfirmationCode', { Username: 'alice' }),
    error: 'InvalidParameterException',
    message: 'User is already confirmed.',
  },
  {
    row: 'RS-05',
    call: (c) => c.call('ResendConfirmationCode', { Username: 'alice' }),
    error: 'UserNotFoundException',
  },
  {
    row: 'RS-07',
    call: async (c) => {
      await signedUp(c);
      for (let attempt = 0; attempt < 5; attempt += 1)
        await c.call('ResendConfirmationCode', { Username: 'alice' });
      return c.call('ResendConfirmationCode', { Username: 'alice' });
    },
    error: 'LimitExceededException',
  },
  {
    row: 'IA-01',
    call: async (c) => signIn(await signedUp(c), 'alice'),
    error: 'UserNotConfirmedException',
    message: 'User is not confirmed.',
  },
  {
    row: 'IA-02',
    call: async (c) => signIn(await signedUp(c), 'alice', 'Wr0ng!!!'),
    error: 'UserNotConfirmedException',
  },
  {
    row: 'IA-04',
    call: initiate('USER_SRP_AUTH', { USERNAME: 'nobody', SRP_A }),
    error: 'UserNotFoundException',
    message: 'User does not exist.',
  },
  {
    row: 'IA-06',
    client: HIDDEN,
    call: initiate('USER_PASSWORD_AUTH', { USERNAME: 'nobody', PASSWORD }),
    error: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  },
  {
    row: 'IA-10',
    call: async (c) => {
      await arranged(c);
      await c.call('AdminDisableUser', { Username: 'alice' });
      return signIn(c, 'alice');
    },
    error: 'NotAuthorizedException',
    message: 'User is disabled.',
  },
  {
    row: 'IA-12',
    client: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    call: initiate('USER_PASSWORD_AUTH', { USERNAME: 'alice', PASSWORD }),
    error: 'InvalidParameterException',
    message: 'USER_PASSWORD_AUTH flow not enabled for this client',
  },
  {
    row: 'IA-13',
    client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
    call: initiate('USER_SRP_AUTH', { USERNAME: 'alice', SRP_A }),
    error: 'InvalidParameterException',
    message: 'USER_SRP_AUTH is not enabled for the client.',
  },
  {
    row: 'IA-14',
    call: initiate('CUSTOM_AUTH', { USERNAME: 'alice' }),
    error: 'InvalidParameterException',
    message: 'CUSTOM_AUTH is not enabled for the client.',
  },
  {
    row: 'CU-01',
    client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] },
    call: initiate('CUSTOM_AUTH', { USERNAME: 'alice' }),
    error: 'InvalidParameterException',
    message: 'Custom auth lambda trigger is not configured for the user pool.',
  },
  {
    row: 'IA-17',
    call: initiate('ADMIN_USER_PASSWORD_AUTH', { USERNAME: 'alice', PASSWORD }),
    error: 'InvalidParameterException',
    message: 'Initiate Auth method not supported.',
  },
  {
    row: 'IA-18',
    call: initiate('USER_SRP_AUTH', {}),
    error: 'InvalidParameterException',
    message: 'Missing required parameter USERNAME',
  },
  {
    row: 'IA-19',
    call: initiate('USER_SRP_AUTH', { USERNAME: 'alice' }),
    error: 'InvalidParameterException',
    message: 'Missing required parameter SRP_A',
  },
  {
    row: 'IA-21',
    call: async (c) => {
      await arranged(c);
      for (let attempt = 0; attempt < 5; attempt += 1) await signIn(c, 'alice', 'Wr0ng!!!');
      return signIn(c, 'alice');
    },
    error: 'NotAuthorizedException',
    message: 'Password attempts exceeded',
  },
  {
    row: 'IA-22',
    call: async (c) => {
      await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
      await c.advance(7 * 86_400 + 1);
      return signIn(c, 'alice');
    },
    error: 'NotAuthorizedException',
    message: 'Temporary password has expired and must be reset by an administrator.',
  },
  {
    row: 'AL-01',
    pool: ALIAS,
    call: async (c) => {
      await arrange(c, 'alice', EMAIL);
      return signIn(c, 'alice@example.com');
    },
    error: 'UserNotFoundException',
  },
  {
    row: 'SRP-13',
    call: async (c) => initiate('USER_SRP_AUTH', { USERNAME: 'alice', SRP_A: '0' })(await arranged(c)),
    error: 'InvalidParameterException',
  },
  {
    row: 'RF-05',
    call: (c) => refresh(c, 'a.b.c.d.e'),
    error: 'NotAuthorizedException',
    message: 'Invalid Refresh Token.',
  },
  {
    row: 'RF-03',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('RevokeToken', { Token: RefreshToken });
      return refresh(c, RefreshToken);
    },
    error: 'NotAuthorizedException',
    message: 'Refresh Token has been revoked',
  },
  {
    row: 'RF-04',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.advance(30 * 86_400 + 1);
      return refresh(c, RefreshToken);
    },
    error: 'NotAuthorizedException',
    message: 'Refresh Token has expired',
  },
  {
    row: 'RV-03',
    client: { EnableTokenRevocation: false },
    call: async (c) =>
      c.call('RevokeToken', { Token: (await tokensOf(await arranged(c), 'alice')).RefreshToken }),
    error: 'UnsupportedOperationException',
  },
  {
    row: 'RV-04',
    call: async (c) =>
      c.call('RevokeToken', { Token: (await tokensOf(await arranged(c), 'alice')).AccessToken }),
    error: 'UnsupportedTokenTypeException',
  },
  {
    row: 'RV-05',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      const other = await c.call('CreateUserPoolClient', { ClientName: 'other' });
      return c.call('RevokeToken', { Token: RefreshToken, ClientId: other.body.UserPoolClient.ClientId });
    },
    error: 'UnauthorizedException',
  },
  {
    row: 'RV-02',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('GlobalSignOut', { AccessToken });
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    row: 'GS-07',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.advance(3601);
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has expired',
  },
  {
    row: 'GS-08',
    call: async (c) =>
      c.call('GetUser', { AccessToken: (await tokensOf(await arranged(c), 'alice')).IdToken }),
    error: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  },
  {
    row: 'GS-09',
    call: async (c) => {
      const [head, payload, signature = ''] = (await tokensOf(await arranged(c), 'alice')).AccessToken.split(
        '.',
      );
      const forged = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
      return c.call('GetUser', { AccessToken: `${head}.${payload}.${forged}` });
    },
    error: 'NotAuthorizedException',
    message: 'Could not verify signature for Access Token',
  },
  {
    row: 'an access token without signature (alg none)',
    call: async (c) => {
      const [, payload] = (await tokensOf(await arranged(c), 'alice')).AccessToken.split('.');
      return c.call('GetUser', { AccessToken: `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.` });
    },
    error: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  },
  {
    row: 'GS-10',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('DeleteUser', { AccessToken });
      return c.call('GetUser', { AccessToken });
    },
    error: 'UserNotFoundException',
    message: 'User does not exist.',
  },
  {
    row: 'GS-11',
    call: async (c) => {
      const { AccessToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('AdminDisableUser', { Username: 'alice' });
      return c.call('GetUser', { AccessToken });
    },
    error: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    row: 'AD-03',
    call: async (c) => (await arranged(c)).call('AdminCreateUser', { Username: 'alice' }),
    error: 'UsernameExistsException',
    message: 'User account already exists',
  },
  {
    row: 'AD-06',
    call: async (c) =>
      (await arranged(c)).call('AdminCreateUser', { Username: 'alice', MessageAction: 'RESEND' }),
    error: 'UnsupportedUserStateException',
  },
  {
    row: 'AD-10',
    call: (c) => c.call('AdminGetUser', { Username: 'nobody' }),
    error: 'UserNotFoundException',
  },
  {
    row: 'AL-04',
    pool: ALIAS,
    call: async (c) =>
      (await arranged(c)).call('AdminCreateUser', {
        Username: 'bruno',
        UserAttributes: pairs({ ...EMAIL, email_verified: 'true' }),
      }),
    error: 'AliasExistsException',
  },
];

for (const { row, pool = {}, client = {}, call, error, message } of refusals) {
  test(`${row}: ${error}`, async () => {
    const answer = await call(await createCaller({}, { pool, client }));
    assert.equal(answer.error, error, `${answer.status} ${answer.message}`);
    assert.equal(answer.status, 400);
    if (message !== undefined) assert.equal(answer.message, message);
  });
}
