import { PASSWORD } from '../testing/people';
import { refused, shown } from './evidence';
import { row } from './row';

const RESPOND = { ChallengeName: 'PASSWORD_VERIFIER', ClientId: 'nobodysclient' };

row('P-11', async (caller) =>
  refused(await caller.call('RespondToAuthChallenge', { ...RESPOND, Session: 'short' }), {
    member: 'session',
    n: '20',
  }),
);

row('P-12', async (caller) =>
  refused(await caller.call('VerifySoftwareToken', { AccessToken: 'a.b.c', UserCode: 'abc' }), { v: 'abc' }),
);

row('P-13', async (caller) =>
  refused(await caller.call('SignUp', { Username: 'alice', Password: ` ${PASSWORD} ` })),
);

row('P-14', async (caller) =>
  refused(await caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode: '123 456' }), {
    v: '123 456',
  }),
);

const x = (length: number) => 'x'.repeat(length);

/** Constraint by constraint: what an operation is given, and the words after "Member must". */
const BROKEN: readonly (readonly [operation: string, input: object, constraint: string])[] = [
  ['SignUp', { ClientId: x(129) }, 'have length less than or equal to 128'],
  ['SignUp', { ClientId: 'a-b' }, 'satisfy regular expression pattern: [\\w+]+'],
  ['SignUp', { Username: x(129) }, 'have length less than or equal to 128'],
  ['SignUp', { Username: 'a b' }, 'satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'],
  ['SignUp', { Password: x(257) }, 'have length less than or equal to 256'],
  ['SignUp', { SecretHash: x(129) }, 'have length less than or equal to 128'],
  ['SignUp', { SecretHash: 'a-b' }, 'satisfy regular expression pattern: [\\w+=/]+'],
  ['SignUp', { UserAttributes: [{ Name: x(33) }] }, 'have length less than or equal to 32'],
  ['ConfirmSignUp', { ConfirmationCode: x(2049) }, 'have length less than or equal to 2048'],
  ['RespondToAuthChallenge', { ...RESPOND, Session: x(19) }, 'have length greater than or equal to 20'],
  ['RespondToAuthChallenge', { ...RESPOND, Session: x(2049) }, 'have length less than or equal to 2048'],
  ['GetUser', { AccessToken: 'a b' }, 'satisfy regular expression pattern: [A-Za-z0-9-_=.]+'],
  ['RevokeToken', { Token: 'a b' }, 'satisfy regular expression pattern: [A-Za-z0-9-_=.]+'],
  ['RevokeToken', { Token: 'a', ClientSecret: x(23) }, 'have length greater than or equal to 24'],
  ['RevokeToken', { Token: 'a', ClientSecret: x(65) }, 'have length less than or equal to 64'],
  ['VerifySoftwareToken', { UserCode: '12345' }, 'have length greater than or equal to 6'],
  ['VerifySoftwareToken', { UserCode: 'abcdef' }, 'satisfy regular expression pattern: [0-9]+'],
  [
    'GetDevice',
    { DeviceKey: 'x', AccessToken: 'a' },
    'satisfy regular expression pattern: [\\w-]+_[0-9a-f-]+',
  ],
];

const VALID = { Username: 'alice', Password: PASSWORD, ConfirmationCode: '123456' };

row('P-20', async (caller) => {
  const answers = await Promise.all(
    BROKEN.map(([operation, input]) => caller.call(operation, { ...VALID, ...input })),
  );
  const atTheLimit = await caller.call('SignUp', { Username: x(128), Password: `Aa1!${x(252)}` });
  return [
    shown(
      answers.map(({ error, message }) => [error, message?.split('Member must ')[1]]),
      BROKEN.map(([, , constraint]) => ['InvalidParameterException', constraint]),
    ),
    shown(atTheLimit.error, undefined),
  ];
});
