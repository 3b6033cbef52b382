import type { Caller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { outcome } from '../testing/outcome';
import { attributeOf, confirm, pairs, signIn, signUp } from '../testing/people';
import { recordedTriggers, silent } from '../testing/recorded-triggers';
import { ALIAS, arranged, EMAIL, signedUp, signUpWith } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

const VALIDATION = { ValidationData: pairs({ campaign: 'spring' }) };
const CALLER = { ClientMetadata: { page: 'landing' } };

const throwing = (text: string) => () => {
  throw new Error(text);
};

const statusOf = async (caller: Caller): Promise<string> =>
  (await caller.call('AdminGetUser', { Username: 'alice' })).body.UserStatus;

const asked = recordedTriggers({ PreSignUp: silent });
row('PS-01', asked.setting, async (caller) => {
  await signUpWith({ UserAttributes: pairs(EMAIL), ...VALIDATION, ...CALLER })(caller);
  const [event] = asked.events;
  const { callerContext, ...rest } = event ?? { callerContext: { clientId: '', awsSdkVersion: 0 } };
  return [
    shown([callerContext.clientId, typeof callerContext.awsSdkVersion], [caller.clientId, 'string']),
    shown(rest, {
      version: '1',
      triggerSource: 'PreSignUp_SignUp',
      region: 'us-east-1',
      userPoolId: caller.userPoolId,
      userName: 'alice',
      request: {
        userAttributes: EMAIL,
        validationData: { campaign: 'spring' },
        clientMetadata: { page: 'landing' },
      },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    }),
  ];
});

const plain = recordedTriggers({ PreSignUp: silent });
row('PS-02', plain.setting, async (caller) => {
  await signUp(caller, 'alice', EMAIL);
  const { validationData, userAttributes } = plain.events[0]?.request ?? {};
  return shown([validationData, userAttributes], [null, EMAIL]);
});

const lenient = () => ({ autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: true });
const invited = recordedTriggers({ PreSignUp: lenient });
row('PS-03', invited.setting, async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'alice', UserAttributes: pairs(EMAIL) });
  const flag = await attributeOf(caller, 'alice', 'email_verified');
  return [
    shown(invited.sources(), ['PreSignUp_AdminCreateUser']),
    shown([await statusOf(caller), flag === 'true'], ['FORCE_CHANGE_PASSWORD', false]),
  ];
});

const strict = recordedTriggers({
  PreSignUp: ({ triggerSource, request }) => {
    const { givenName } = (request.clientMetadata ?? {}) as { readonly givenName?: string };
    if (triggerSource === 'PreSignUp_SignUp' && givenName === undefined) throw new Error('no name');
    return {};
  },
});
row('PS-05', strict.setting, async (caller) => {
  await arranged(caller);
  const thrown = await signUp(caller, 'alice');
  const silently = await signUpWith({ ClientMetadata: { givenName: 'Alice' } })(caller);
  const sources = strict.sources().filter((source) => source === 'PreSignUp_SignUp');
  return [
    refused(thrown, { msg: 'no name' }),
    shown([outcome(silently), sources.length], ['UsernameExistsException', 2]),
  ];
});

const confirming = recordedTriggers({
  PreSignUp: () => ({ autoConfirmUser: true }),
  PostConfirmation: silent,
});
row('PS-06', confirming.setting, async (caller) => {
  const { body } = await signUp(caller, 'alice', EMAIL);
  return [
    shown([body.UserConfirmed, body.CodeDeliveryDetails, await caller.codes('alice')], [true, undefined, []]),
    shown([await statusOf(caller), outcome(await signIn(caller, 'alice'))], ['CONFIRMED', 'accepted']),
    shown(confirming.sources(), ['PreSignUp_SignUp', 'PostConfirmation_ConfirmSignUp']),
  ];
});

const verifying = { PreSignUp: () => ({ autoConfirmUser: true, autoVerifyEmail: true }) };

row('PS-07', recordedTriggers(verifying).setting, async (caller) => {
  await signUp(caller, 'alice', EMAIL);
  return shown(
    [await attributeOf(caller, 'alice', 'email_verified'), await caller.codes('alice')],
    ['true', []],
  );
});

row('PS-08', recordedTriggers(verifying).setting, async (caller) => refused(await signUp(caller, 'alice')));

const overtaking = recordedTriggers(verifying).setting;
row('PS-09', { ...overtaking, pool: { ...overtaking.pool, ...ALIAS } }, async (caller) => {
  await arranged(caller);
  const bruno = await signUp(caller, 'bruno', EMAIL);
  const owner = (await caller.call('AdminGetUser', { Username: EMAIL.email })).body.Username;
  return shown(
    [outcome(bruno), owner, await attributeOf(caller, 'alice', 'email_verified')],
    ['accepted', 'bruno', 'false'],
  );
});

const answering = (answer: unknown) => ({
  options: { triggers: { answer: () => answer } },
  pool: { LambdaConfig: { PreSignUp: functionArn('answer') } },
});

row('PS-10', answering('yes'), async (caller) => {
  const answer = await signUp(caller, 'alice');
  const user = await caller.call('AdminGetUser', { Username: 'alice' });
  return [refused(answer), shown(outcome(user), 'UserNotFoundException')];
});

let attempts = 0;
const asleep = () => {
  attempts += 1;
  return new Promise(() => {});
};
row(
  'PS-11',
  {
    options: { triggers: { answer: asleep }, triggerTimeoutMs: 5 },
    pool: { LambdaConfig: { PreSignUp: functionArn('answer') } },
  },
  async (caller) => [refused(await signUp(caller, 'alice')), shown(attempts, 3)],
);

const CONFIRMING = { page: 'confirming' };
const everywhere = recordedTriggers({
  PreSignUp: ({ request }) => ({
    autoConfirmUser: (request.clientMetadata as typeof CONFIRMING).page === CONFIRMING.page,
  }),
  CustomMessage: silent,
  PostConfirmation: silent,
});
row('PS-12', everywhere.setting, async (caller) => {
  const UserAttributes = pairs(EMAIL);
  await signUpWith({ UserAttributes, ...CALLER })(caller);
  await signUpWith({ Username: 'bruno', UserAttributes, ClientMetadata: CONFIRMING })(caller);
  return shown(
    everywhere.events.map(({ triggerSource, request }) => [triggerSource, request.clientMetadata]),
    [
      ['PreSignUp_SignUp', CALLER.ClientMetadata],
      ['CustomMessage_SignUp', CALLER.ClientMetadata],
      ['PreSignUp_SignUp', CONFIRMING],
      ['PostConfirmation_ConfirmSignUp', CONFIRMING],
    ],
  );
});

const byAdministrator = recordedTriggers({ PreSignUp: silent });
row('PS-13', byAdministrator.setting, async (caller) => {
  await caller.call('AdminCreateUser', { Username: 'alice', ...VALIDATION, ...CALLER });
  const [event] = byAdministrator.events;
  const { body } = await caller.call('AdminGetUser', { Username: 'alice' });
  return [
    shown(
      [event?.request.validationData, event?.request.clientMetadata],
      [{ campaign: 'spring' }, { page: 'landing' }],
    ),
    shown(JSON.stringify(body).includes('spring') || JSON.stringify(body).includes('landing'), false),
  ];
});

row(
  'PS-14',
  recordedTriggers({
    PreSignUp: silent,
    PostConfirmation: throwing('late'),
    PreAuthentication: throwing('early'),
  }).setting,
  async (caller) => [
    refused(await confirm(await signedUp(caller), 'alice'), { Trigger: 'PostConfirmation', text: 'late' }),
    refused(await signIn(caller, 'alice'), { Trigger: 'PreAuthentication', text: 'early' }),
  ],
);

const heard = recordedTriggers({ PreSignUp: silent });
row('SU-42', heard.setting, async (caller) => {
  await signUpWith(VALIDATION)(caller);
  const { body } = await caller.call('AdminGetUser', { Username: 'alice' });
  return [
    shown(heard.events[0]?.request.validationData, { campaign: 'spring' }),
    shown(JSON.stringify(body).includes('spring'), false),
  ];
});

row('CF-20', recordedTriggers({ PostConfirmation: throwing('late') }).setting, async (caller) => {
  const answer = await confirm(await signedUp(caller), 'alice');
  return [refused(answer, { msg: 'late' }), shown(await statusOf(caller), 'CONFIRMED')];
});
