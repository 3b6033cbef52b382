import { pairs } from '../testing/people';
import { ALIAS, arranged, BY_EMAIL, EMAIL, signUpWith, testRefusals } from '../testing/refusal';

testRefusals([
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
    call: (c) =>
      c.call('CreateUserPool', { PoolName: 'x', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }),
    error: 'InvalidParameterException',
    message: 'UserPoolAddOns is not simulated by this user pool.',
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
]);
