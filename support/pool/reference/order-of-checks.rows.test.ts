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
