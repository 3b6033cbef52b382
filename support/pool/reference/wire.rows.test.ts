import type { Pool } from '../create-pool';
import { operations } from '../operations/registry';
import { overHttp } from '../testing/over-http';
import { arrange, confirm, PASSWORD, signUp } from '../testing/people';
import { rawCall } from '../testing/raw-call';
import { signedUp } from '../testing/refusal';
import { SIGNED } from '../testing/signed';
import { refused, shown } from './evidence';
import { row } from './row';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const JSON_1_1 = 'application/x-amz-json-1.1';
const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date';

row('P-01', async ({ pool }) => {
  const answer = await rawCall(pool, {
    operation: 'ListUserPools',
    body: '{"MaxResults":1}',
    headers: SIGNED,
  });
  return shown([answer.status, answer.headers.get('Content-Type')], [200, JSON_1_1]);
});

row('P-02', () =>
  overHttp(async (url) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': JSON_1_1,
        'X-Amz-Target': 'AWSCognitoIdentityProviderService.CreateUserPool',
        ...SIGNED,
      },
      body: '{"PoolName":"test"}',
    });
    const user = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': JSON_1_1, 'X-Amz-Target': 'AWSCognitoIdentityProviderService.GetUser' },
      body: '{"AccessToken":"a.b.c"}',
    });
    const text = await answer.text();
    const { UserPool } = JSON.parse(text);
    return [
      shown(
        ['Content-Type', 'Content-Length'].map((name) => answer.headers.get(name)),
        [JSON_1_1, String(Buffer.byteLength(text))],
      ),
      shown(
        ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'].map((name) =>
          user.headers.get(name),
        ),
        ['*', EXPOSED],
      ),
      shown(UUID.test(answer.headers.get('x-amzn-RequestId') ?? ''), true),
      shown(Number.isNaN(Date.parse(answer.headers.get('Date') ?? '')), false),
      shown(Object.keys(UserPool), Object.keys(UserPool).sort()),
      shown(text, JSON.stringify({ UserPool })),
    ];
  }),
);

row('P-03', async (caller) => {
  const { pool, clientId } = caller;
  await arrange(caller, 'alice');
  const bodies = [
    { operation: 'SignUp', body: '{"ClientId":"none","Username":"a","Password":"bb"}' },
    { operation: 'GetUser', body: '{"AccessToken":"a.b.c"}' },
    { operation: 'ConfirmSignUp', body: `{"ClientId":"${clientId}","Username":"x","ConfirmationCode":"1"}` },
  ];
  const answers = await Promise.all(bodies.map((call) => rawCall(pool, call)));
  return shown(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()])), [
    [400, '{"__type":"ResourceNotFoundException","message":"User pool client none does not exist."}'],
    [400, '{"__type":"NotAuthorizedException","message":"Invalid Access Token"}'],
    [400, '{"__type":"UserNotFoundException","message":"Username/client id combination not found."}'],
  ]);
});

const BROKEN = {
  selfSignUpAllowed(): boolean {
    throw new Error('a bug');
  },
};

row('P-05', { options: { rules: BROKEN } }, async (caller) => refused(await signUp(caller, 'alice')));

row('P-06', async (caller) => {
  const answer = await caller.call('SignUp', { Username: '', Password: PASSWORD });
  const members = new Set(Object.keys(answer.body));
  return [
    refused(answer),
    shown(
      [...members].filter((name) => !['__type', 'message', 'reasonCode'].includes(name)),
      [],
    ),
  ];
});

row('P-07', async ({ pool }) => {
  const answer = await pool.fetch(
    new Request('http://127.0.0.1:9229/', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'content-type,x-amz-target' },
    }),
  );
  const header = (name: string) => answer.headers.get(`Access-Control-${name}`);
  return [
    shown([answer.status, await answer.text()], [200, '']),
    shown(header('Allow-Methods')?.includes('POST'), true),
    shown(['Allow-Origin', 'Allow-Headers', 'Expose-Headers', 'Max-Age'].map(header), [
      '*',
      'content-type,x-amz-target',
      EXPOSED,
      '172800',
    ]),
  ];
});

const UNSIGNED = [
  'SignUp',
  'ConfirmSignUp',
  'ResendConfirmationCode',
  'InitiateAuth',
  'RespondToAuthChallenge',
  'ForgotPassword',
  'ConfirmForgotPassword',
  'RevokeToken',
  'GetTokensFromRefreshToken',
  'GetUser',
  'GlobalSignOut',
  'DeleteUser',
  'ChangePassword',
  'UpdateUserAttributes',
  'VerifyUserAttribute',
  'SetUserMFAPreference',
  'AssociateSoftwareToken',
];

/** What empty requests are refused with, sent unsigned. */
async function refusalsOf(pool: Pool, names: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(
    names.map(async (operation) => (await rawCall(pool, { operation, body: '{}' })).json()),
  );
  return [...new Set(answers.map(({ __type }) => __type))];
}

row('P-08', async (caller) => {
  const body = JSON.stringify({ ClientId: caller.clientId, Username: 'alice', Password: PASSWORD });
  const headers = { Authorization: 'AWS4-HMAC-SHA256 Credential=anybody, Signature=none' };
  const signed = await rawCall(caller.pool, { operation: 'SignUp', body, headers });
  return [
    shown(await refusalsOf(caller.pool, UNSIGNED), ['InvalidParameterException']),
    shown(signed.status, 200),
  ];
});

row('P-09', async (caller) => {
  const signed = [...operations.values()].filter(({ access }) => access === 'signed');
  const names = signed.map(({ name }) => name);
  const answer = await rawCall(caller.pool, { operation: 'ListUserPools', body: '{}' });
  const body = await answer.json();
  return [
    refused({
      status: answer.status,
      headers: answer.headers,
      body,
      error: body.__type,
      message: body.message,
    }),
    shown(await refusalsOf(caller.pool, names), ['MissingAuthenticationTokenException']),
    shown(
      names.filter((name) => !/^(Admin|Create|Describe|List|Update|Delete|Get|Set|Add)/.test(name)),
      [],
    ),
  ];
});

row('P-10', async (caller) => refused(await caller.call('SignUpEverybody')));

row('P-15', async (caller) => {
  const wrongType = await caller.call('SignUp', { Username: 7, Password: PASSWORD });
  const notJson = await rawCall(caller.pool, { operation: 'SignUp', body: 'Username=alice' });
  return [refused(wrongType), shown((await notJson.json()).__type, 'SerializationException')];
});

row('P-16', async (caller) => {
  const { error } = await caller.call('SignUp', { Username: 'alice', Password: PASSWORD, Favourite: 'blue' });
  return shown(error, undefined);
});

row('P-17', async (caller) => {
  const { headers } = await confirm(await signedUp(caller), 'alice');
  return shown(headers.get('Content-Type'), JSON_1_1);
});

row('P-21', async (caller) => {
  const ClientId = 'nobodysclient';
  const call = (operation: string, input: object) => caller.call(operation, { ClientId, ...input });
  const Username = 'alice';
  const answers = await Promise.all([
    call('SignUp', { Username, Password: 'weak' }),
    call('ConfirmSignUp', { Username, ConfirmationCode: '1' }),
    call('ResendConfirmationCode', { Username }),
    call('InitiateAuth', { AuthFlow: 'USER_AUTH' }),
    call('RespondToAuthChallenge', { ChallengeName: 'PASSWORD_VERIFIER' }),
    call('ForgotPassword', { Username }),
    call('ConfirmForgotPassword', { Username, ConfirmationCode: '1', Password: 'weak' }),
    call('RevokeToken', { Token: 'a.b.c' }),
    call('GetTokensFromRefreshToken', { RefreshToken: 'a.b.c' }),
    call('DescribeUserPoolClient', {}),
  ]);
  return answers.map((answer) => refused(answer, { ClientId }));
});

row('P-22', async (caller) => {
  const UserPoolId = 'us-east-1_nothing';
  const names = ['DescribeUserPool', 'AdminGetUser', 'AdminConfirmSignUp', 'ListUsers', 'DeleteUserPool'];
  const answers = await Promise.all(
    names.map((name) => caller.call(name, { UserPoolId, Username: 'alice' })),
  );
  return answers.map((answer) => refused(answer, { UserPoolId }));
});
