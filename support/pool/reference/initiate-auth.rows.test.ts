import type { Seed } from '../seed/seed';
import type { Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { PASSWORD, payloadOf, signIn } from '../testing/people';
import { recordedTriggers, silent } from '../testing/recorded-triggers';
import { arranged, HIDDEN, initiate, signedUp } from '../testing/refusal';
import { SrpClient } from '../testing/srp-client';
import { refused, shown } from './evidence';
import { row } from './row';

const WRONG = 'Wr0ng!!!';
const SRP = { USERNAME: 'alice', SRP_A: 'abc' };
const bySrp = initiate('USER_SRP_AUTH', SRP);
const byPassword = (password = PASSWORD) =>
  initiate('USER_PASSWORD_AUTH', { USERNAME: 'alice', PASSWORD: password });
const byAdministrator =
  (AuthFlow: string, parameters: object = { USERNAME: 'alice', PASSWORD }) =>
  (caller: Caller) =>
    caller.call('AdminInitiateAuth', { AuthFlow, AuthParameters: parameters });

const only = (...flows: readonly string[]) => ({
  client: { ExplicitAuthFlows: flows.map((flow) => `ALLOW_${flow}`) },
});

row('IA-01', async (caller) => {
  await signedUp(caller);
  return [refused(await bySrp(caller)), refused(await byPassword()(caller))];
});

row('IA-02', async (caller) => refused(await byPassword(WRONG)(await signedUp(caller))));

row('IA-04', async (caller) => refused(await bySrp(caller)));
row('IA-05', async (caller) => refused(await byPassword()(caller)));
row('IA-06', { client: HIDDEN }, async (caller) => refused(await byPassword()(caller)));

const begin = async (caller: Caller, name: string) =>
  (await new SrpClient(caller).begin(name)).body.ChallengeParameters;

row('IA-07', { client: HIDDEN }, async (caller) => {
  await arranged(caller);
  const [real, first, again, other] = [
    await begin(caller, 'alice'),
    await begin(caller, 'nobody'),
    await begin(caller, 'nobody'),
    await begin(caller, 'nobody2'),
  ];
  return [
    shown(Object.keys(first), Object.keys(real)),
    shown([again.SALT, again.USER_ID_FOR_SRP], [first.SALT, first.USER_ID_FOR_SRP]),
    shown([other.SALT === first.SALT, again.SRP_B === first.SRP_B], [false, false]),
    shown(/^[0-9a-f-]{36}$/.test(first.USER_ID_FOR_SRP), true),
  ];
});

row('IA-08', { client: HIDDEN }, async (caller) => {
  const srp = new SrpClient(caller);
  const { body } = await srp.begin('nobody');
  return refused(await srp.answer(body, { password: PASSWORD }));
});

const strangers = recordedTriggers(
  {
    DefineAuthChallenge: () => ({ challengeName: 'CUSTOM_CHALLENGE', issueTokens: false }),
    CreateAuthChallenge: silent,
  },
  { client: { ...HIDDEN, ...only('CUSTOM_AUTH').client } },
);
row('IA-09', strangers.setting, async (caller) => {
  await initiate('CUSTOM_AUTH', { USERNAME: 'nobody' })(caller);
  return shown(
    strangers.events.map(({ triggerSource, request }) => [triggerSource, request.userNotFound]),
    [
      ['DefineAuthChallenge_Authentication', true],
      ['CreateAuthChallenge_Authentication', true],
    ],
  );
});

row('IA-10', async (caller) => {
  await arranged(caller);
  await caller.call('AdminDisableUser', { Username: 'alice' });
  return [refused(await bySrp(caller)), refused(await byPassword(WRONG)(caller))];
});

row('IA-11', async (caller) => {
  await arranged(caller);
  await caller.call('AdminResetUserPassword', { Username: 'alice' });
  return [refused(await bySrp(caller)), refused(await byPassword()(caller))];
});

const IMPORTED: Seed = {
  pools: [
    {
      PoolName: 'imported',
      clients: [
        { ClientName: 'hiding', ClientId: 'hiding', PreventUserExistenceErrors: 'ENABLED' },
        { ClientName: 'telling', ClientId: 'telling' },
      ],
      users: [{ Username: 'alice', UserStatus: 'RESET_REQUIRED' }],
    },
  ],
};

row('IA-30', { options: { seed: IMPORTED } }, async (caller) => {
  const at = (ClientId: string) =>
    caller.call('InitiateAuth', { ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters: SRP });
  return [refused(await at('hiding')), shown(outcome(await at('telling')), 'PasswordResetRequiredException')];
});

row('IA-12', only('USER_SRP_AUTH'), async (caller) => refused(await byPassword()(caller)));
row('IA-13', only('USER_PASSWORD_AUTH'), async (caller) => refused(await bySrp(caller)));
row('IA-14', only('USER_SRP_AUTH'), async (caller) =>
  refused(await initiate('CUSTOM_AUTH', { USERNAME: 'alice' })(caller)),
);
row('IA-15', only('USER_SRP_AUTH'), async (caller) =>
  refused(await initiate('USER_AUTH', { USERNAME: 'alice' })(caller)),
);

row('IA-16', async (caller) => [
  refused(await byAdministrator('ADMIN_USER_PASSWORD_AUTH')(caller)),
  refused(await byAdministrator('ADMIN_NO_SRP_AUTH')(caller)),
]);

row('IA-17', async (caller) => {
  await arranged(caller);
  const parameters = { USERNAME: 'alice', PASSWORD };
  return [
    refused(await initiate('ADMIN_USER_PASSWORD_AUTH', parameters)(caller)),
    refused(await initiate('ADMIN_NO_SRP_AUTH', parameters)(caller)),
    refused(await byAdministrator('USER_PASSWORD_AUTH')(caller)),
  ];
});

row('IA-18', async (caller) => [
  refused(await initiate('USER_SRP_AUTH', { SRP_A: 'abc' })(caller)),
  refused(await initiate('USER_PASSWORD_AUTH', { PASSWORD })(caller)),
]);

row('IA-19', async (caller) => {
  const withoutPassword = await initiate('USER_PASSWORD_AUTH', { USERNAME: 'alice' })(caller);
  return [
    refused(await initiate('USER_SRP_AUTH', { USERNAME: 'alice' })(caller)),
    shown(withoutPassword.message, 'Missing required parameter PASSWORD'),
  ];
});

row('IA-20', async (caller) => {
  await arranged(caller);
  const answers = [];
  for (let attempt = 1; attempt <= 4; attempt++) answers.push(refused(await byPassword(WRONG)(caller)));
  return [...answers, shown(outcome(await byPassword()(caller)), 'accepted')];
});

row('IA-22', async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  await caller.advance(7 * 86_400 + 1);
  return refused(await byPassword()(caller));
});

const barred = recordedTriggers({
  PreAuthentication: () => {
    throw new Error('not today');
  },
});
row('IA-24', barred.setting, async (caller) =>
  refused(await byPassword()(await arranged(caller)), { msg: 'not today' }),
);

const around = recordedTriggers({
  PreAuthentication: silent,
  PostAuthentication: silent,
  PreTokenGeneration: silent,
  UserMigration: () => ({ userAttributes: { email: 'bruno@example.com' }, finalUserStatus: 'CONFIRMED' }),
});
const METADATA = { campaign: 'spring' };
row('IA-25', around.setting, async (caller) => {
  await arranged(caller);
  for (const USERNAME of ['alice', 'bruno']) {
    await caller.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
      ClientMetadata: METADATA,
    });
  }
  const heard = (source: string) => {
    const request = around.newest(source)?.request;
    return [request?.validationData, request?.clientMetadata];
  };
  const nothing = (source: string) =>
    heard(source).filter((value) => JSON.stringify(value ?? null).includes('spring'));
  return [
    shown(heard('PreAuthentication_Authentication')[0], METADATA),
    shown(heard('UserMigration_Authentication')[0], METADATA),
    shown(
      [nothing('PostAuthentication_Authentication'), nothing('TokenGeneration_Authentication')],
      [[], []],
    ),
    shown(around.newest('TokenGeneration_Authentication') !== undefined, true),
  ];
});

row('IA-27', async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  const { body } = await byPassword()(caller);
  return shown(
    [body.ChallengeName, typeof body.Session, body.AuthenticationResult],
    ['NEW_PASSWORD_REQUIRED', 'string', undefined],
  );
});

row('IA-28', { pool: { UsernameConfiguration: { CaseSensitive: false } } }, async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'Alice', MessageAction: 'SUPPRESS' });
  await caller.call('AdminSetUserPassword', { Username: 'alice', Password: PASSWORD, Permanent: true });
  const { body } = await signIn(caller, 'aLICE');
  const srp = new SrpClient(caller);
  const second = await srp.answer((await srp.begin('ALICE')).body, { password: PASSWORD });
  const { AccessToken, IdToken } = body.AuthenticationResult;
  return shown(
    [
      payloadOf(AccessToken).username,
      payloadOf(IdToken)['cognito:username'],
      payloadOf(second.body.AuthenticationResult.AccessToken).username,
    ],
    ['Alice', 'Alice', 'Alice'],
  );
});
