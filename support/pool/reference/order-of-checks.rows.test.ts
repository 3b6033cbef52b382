import { functionArn } from '../testing/function-arn';
import { hashOf } from '../testing/hash-of';
import { PASSWORD } from '../testing/people';
import { BY_EMAIL } from '../testing/refusal';
import { shown } from './evidence';
import { row } from './row';

const EMAIL = 'alice@example.com';

const refuseSignUp = (event: { readonly triggerSource: string }) => {
  if (event.triggerSource === 'PreSignUp_SignUp') throw new Error('no');
  return event;
};

const LAMBDA = { LambdaConfig: { PreSignUp: functionArn('refuse') } };
const CLOSED = { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } };

// Everything is wrong at first; each step mends what the step before was refused for.
row(
  'SU-41',
  {
    options: { triggers: { refuse: refuseSignUp } },
    pool: { ...BY_EMAIL, ...CLOSED, ...LAMBDA },
    client: { GenerateSecret: true },
  },
  async (caller) => {
    const { body } = await caller.call('DescribeUserPoolClient');
    const { ClientId: clientId, ClientSecret: clientSecret } = body.UserPoolClient;
    const hash = (username: string) => hashOf({ username, clientId, clientSecret });
    await caller.call('AdminCreateUser', { Username: EMAIL, MessageAction: 'SUPPRESS' });
    let input: object = {};
    const attempt = async (mended: object) => {
      input = { ...input, ...mended };
      return (await caller.call('SignUp', input)).error;
    };
    const seen = [
      await attempt({ Username: 'a b', ClientId: 'nobodys', SecretHash: 'AAAA', Password: 'weak' }),
      await attempt({ Username: 'alice' }),
      await attempt({ ClientId: clientId }),
      (await caller.call('SignUp', { ...input, SecretHash: hash('alice') })).message,
    ];
    await caller.call('UpdateUserPool', LAMBDA);
    const name = (await caller.call('SignUp', { ...input, SecretHash: hash('alice') })).message;
    const rest = [
      await attempt({ Username: EMAIL, SecretHash: hash(EMAIL) }),
      await attempt({ Password: PASSWORD }),
    ];
    await caller.call('UpdateUserPool', {});
    return shown(
      [...seen, name, ...rest, await attempt({})],
      [
        'InvalidParameterException',
        'ResourceNotFoundException',
        'NotAuthorizedException',
        'SignUp is not permitted for this user pool',
        'Username should be an email.',
        'InvalidPasswordException',
        'UserLambdaValidationException',
        'UsernameExistsException',
      ],
    );
  },
);

const refuseSignIn = () => {
  throw new Error('no');
};

row(
  'IA-26',
  {
    options: { triggers: { refuse: refuseSignIn } },
    pool: { LambdaConfig: { PreAuthentication: functionArn('refuse') } },
    client: { GenerateSecret: true, ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  async (caller) => {
    const { body } = await caller.call('DescribeUserPoolClient');
    const { ClientId: clientId, ClientSecret: clientSecret } = body.UserPoolClient;
    const SECRET_HASH = hashOf({ username: 'alice', clientId, clientSecret });
    const attempt = async (parameters: object, input: object = {}) => {
      const AuthParameters = { USERNAME: 'alice', PASSWORD: 'Wr0ng!!!', ...parameters };
      const answer = await caller.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters,
        ...input,
      });
      return answer.message;
    };
    const nameless = { USERNAME: undefined };
    const seen = [
      (await attempt(nameless, { ClientId: 'nobodys', Session: 'short' }))?.split(':')[0],
      await attempt(nameless, { ClientId: 'nobodys' }),
      await attempt(nameless),
      await attempt({}),
    ];
    await caller.call('UpdateUserPoolClient', { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
    seen.push(await attempt({}), await attempt({ SECRET_HASH }));
    await caller.call('AdminCreateUser', { Username: 'alice' });
    await caller.call('AdminSetUserPassword', { Username: 'alice', Password: PASSWORD, Permanent: true });
    await caller.call('AdminDisableUser', { Username: 'alice' });
    seen.push(await attempt({ SECRET_HASH }));
    await caller.call('AdminEnableUser', { Username: 'alice' });
    seen.push(await attempt({ SECRET_HASH }));
    await caller.call('UpdateUserPool', {});
    for (let failures = 1; failures <= 5; failures++) seen.push(await attempt({ SECRET_HASH }));
    await caller.call('UpdateUserPool', { LambdaConfig: { PreAuthentication: functionArn('refuse') } });
    seen.push(await attempt({ SECRET_HASH }));
    return shown(seen, [
      '1 validation error detected',
      'User pool client nobodys does not exist.',
      'Missing required parameter USERNAME',
      'USER_PASSWORD_AUTH flow not enabled for this client',
      `Client ${clientId} is configured with secret but SECRET_HASH was not received`,
      'User does not exist.',
      'User is disabled.',
      'PreAuthentication failed with error no.',
      ...Array.from({ length: 5 }, () => 'Incorrect username or password.'),
      'Password attempts exceeded',
    ]);
  },
);
