import { arrange, PASSWORD, signIn } from '../testing/people';
import { ALIAS, arranged, EMAIL, HIDDEN, initiate, signedUp, testRefusals } from '../testing/refusal';

const SRP_A = 'abcdef';

testRefusals([
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
]);
