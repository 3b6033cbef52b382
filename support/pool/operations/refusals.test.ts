import { PASSWORD, refresh, signIn, signUp, tokensOf } from '../testing/people';
import { ALIAS, arranged, EMAIL, signedUp, signUpWith, testRefusals } from '../testing/refusal';

// What `reference/rows.json` has no row for.
testRefusals([
  {
    row: 'a taken username',
    call: async (c) => signUp(await signedUp(c), 'alice'),
    error: 'UsernameExistsException',
    message: 'User already exists',
  },
  {
    row: 'sign-up where administrators alone create users',
    pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    call: signUpWith({}),
    error: 'NotAuthorizedException',
    message: 'SignUp is not permitted for this user pool',
  },
  {
    row: 'a username like an email where the email is an alias',
    pool: ALIAS,
    call: signUpWith({ Username: EMAIL.email }),
    error: 'InvalidParameterException',
    message: 'Username cannot be of email format, since user pool is configured for email alias.',
  },
  {
    row: 'a required attribute that is absent',
    pool: { Schema: [{ Name: 'email', Required: true }] },
    call: signUpWith({}),
    error: 'InvalidParameterException',
    message: 'Attributes did not conform to the schema: email: The attribute is required\n',
  },
  {
    row: 'a wrong secret hash',
    client: { GenerateSecret: true },
    call: signUpWith({ SecretHash: 'AAAA' }),
    error: 'NotAuthorizedException',
  },
  {
    row: 'a wrong confirmation code',
    call: async (c) => {
      await signedUp(c);
      return c.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode: 'wrong' });
    },
    error: 'CodeMismatchException',
    message: 'Invalid verification code provided, please try again.',
  },
  {
    row: 'a resend where nothing is auto-verified',
    pool: { AutoVerifiedAttributes: undefined },
    call: async (c) => (await signedUp(c)).call('ResendConfirmationCode', { Username: 'alice' }),
    error: 'NotAuthorizedException',
    message: 'Cannot resend codes. Auto verification not turned on.',
  },
  {
    row: 'the right password after five wrong ones',
    call: async (c) => {
      await arranged(c);
      for (let attempt = 0; attempt < 5; attempt += 1) await signIn(c, 'alice', 'Wr0ng!!!');
      return signIn(c, 'alice', PASSWORD);
    },
    error: 'NotAuthorizedException',
    message: 'Password attempts exceeded',
  },
  {
    row: 'a revoked refresh token',
    call: async (c) => {
      const { RefreshToken } = await tokensOf(await arranged(c), 'alice');
      await c.call('RevokeToken', { Token: RefreshToken });
      return refresh(c, RefreshToken);
    },
    error: 'NotAuthorizedException',
    message: 'Refresh Token has been revoked',
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
    row: 'a setting that is not simulated',
    call: (c) =>
      c.call('CreateUserPool', { PoolName: 'x', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }),
    error: 'InvalidParameterException',
    message: 'UserPoolAddOns is not simulated by this user pool.',
  },
]);
