import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPool, type PoolOptions } from '../create-pool';
import { identityOperations } from '../identity/registry';
import { keyOperations } from '../keys/registry';
import { operations } from '../operations/registry';
import { SIGNED } from '../testing/signed';

const HOME = 'http://127.0.0.1:9229/';
const ELSEWHERE = 'https://attacker.example';
const ADMIN = 'http://admin.example:3000';
const FORM = 'application/x-www-form-urlencoded';

const { Authorization: WHOLE } = SIGNED;

type Headers = Readonly<Record<string, string>>;

async function post(target: string, headers: Headers, options: PoolOptions & { readonly url?: string } = {}) {
  const { url = HOME, ...rest } = options;
  const pool = await createPool(rest);
  const answer = await pool.fetch(
    new Request(url, {
      method: 'POST',
      body: '{"MaxResults":1}',
      headers: { 'X-Amz-Target': target, ...headers },
    }),
  );
  const cors = answer.headers.get('Access-Control-Allow-Origin');
  const { __type, message } = (await answer.json()) as {
    readonly __type?: string;
    readonly message?: string;
  };
  return { status: answer.status, error: __type, message, cors };
}

const LIST = 'AWSCognitoIdentityProviderService.ListUserPools';

const FOREIGN: readonly (readonly [string, Headers, string?])[] = [
  ['of another origin', { Origin: ELSEWHERE }],
  ['of no origin', { Origin: 'null' }],
  ['of an origin that begins like ours', { Origin: 'http://localhost.attacker.example' }],
  ['of two origins', { Origin: `${ELSEWHERE}, http://localhost` }],
  ['that tells itself by its Referer alone', { Referer: `${ELSEWHERE}/page` }],
  ['that tells only that it is of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['whose name was rebound', { Origin: 'http://rebound.example:9229' }, 'http://rebound.example:9229/'],
  [
    'whose name was rebound, of its own site',
    { 'Sec-Fetch-Site': 'same-origin' },
    'http://rebound.example:9229/',
  ],
];

for (const [what, marks, url] of FOREIGN) {
  test(`a page ${what} gets no signed operation, and is told the remedy`, async () => {
    const { status, error, message, cors } = await post(
      LIST,
      { ...SIGNED, ...marks },
      { ...(url && { url }) },
    );
    assert.deepEqual([status, error, cors], [403, 'AccessDeniedException', null]);
    assert.match(message ?? '', /--allow-origin/);
  });
}

test('no signed operation of any service answers a foreign page, nor lets any page read', async () => {
  const services = {
    AWSCognitoIdentityProviderService: operations,
    AWSCognitoIdentityService: identityOperations,
    TrentService: keyOperations,
  };
  let looked = 0;
  for (const [service, known] of Object.entries(services)) {
    for (const { name, access } of known.values()) {
      if (access !== 'signed') continue;
      looked += 1;
      const target = `${service}.${name}`;
      assert.equal((await post(target, { ...SIGNED, Origin: ELSEWHERE })).status, 403, target);
      const own = await post(target, { ...SIGNED, Origin: 'http://localhost:3000' });
      assert.notEqual(own.status, 403, target);
      assert.equal(own.cors, null, target);
    }
  }
  assert.ok(looked >= 50, `${looked} signed operations`);
});

for (const [what, headers, url] of [
  ['on this machine', {}, HOME],
  ['in a container that calls another by its name', {}, 'http://cognito:9229/'],
  ['behind a proxy', { 'X-Forwarded-Host': 'idp.example' }, 'http://10.0.0.7/'],
] as const) {
  test(`an SDK ${what} is answered`, async () => {
    assert.deepEqual(await post(LIST, { ...SIGNED, ...headers }, { url }), {
      status: 200,
      error: undefined,
      message: undefined,
      cors: null,
    });
  });
}

test('a page that is let in is answered and may read, and no other', async () => {
  const allowedOrigins = [ADMIN];
  const letIn = await post(LIST, { ...SIGNED, Origin: ADMIN }, { allowedOrigins });
  assert.deepEqual([letIn.status, letIn.cors], [200, ADMIN]);
  for (const Origin of [ELSEWHERE, 'http://admin.example', 'https://admin.example:3000']) {
    const other = await post(LIST, { ...SIGNED, Origin }, { allowedOrigins });
    assert.deepEqual([other.status, other.cors], [403, null], Origin);
  }
});

for (const target of [
  'AWSCognitoIdentityProviderService.SignUp',
  'AWSCognitoIdentityProviderService.InitiateAuth',
  'AWSCognitoIdentityProviderService.GetUser',
  'AWSCognitoIdentityProviderService.RevokeToken',
  'AWSCognitoIdentityService.GetId',
  'AWSCognitoIdentityService.GetCredentialsForIdentity',
]) {
  test(`${target} stays open to every page, as Amplify needs it`, async () => {
    const marks = { Origin: 'https://app.example', 'Sec-Fetch-Site': 'cross-site' };
    const { status, cors } = await post(target, marks);
    assert.deepEqual([status, cors], [400, '*']);
  });
}

async function preflight(headers: Headers, options: PoolOptions = {}) {
  const pool = await createPool(options);
  const answer = await pool.fetch(new Request(HOME, { method: 'OPTIONS', headers }));
  return [answer.status, answer.headers.get('Access-Control-Allow-Origin')];
}

test('a pre-flight that asks for a signature is refused, save to a page that is let in', async () => {
  const asked = { 'Access-Control-Request-Headers': 'content-type, Authorization,x-amz-target' };
  assert.deepEqual(await preflight({ Origin: ELSEWHERE, ...asked }), [403, null]);
  assert.deepEqual(await preflight({ Origin: 'http://localhost:3000', ...asked }), [403, null]);
  assert.deepEqual(await preflight({ Origin: ADMIN, ...asked }, { allowedOrigins: [ADMIN] }), [200, '*']);
  const unsigned = { 'Access-Control-Request-Headers': 'content-type,x-amz-target' };
  assert.deepEqual(await preflight({ Origin: ELSEWHERE, ...unsigned }), [200, '*']);
});

test('STS answers no foreign page, and lets none read', async () => {
  const pool = await createPool();
  const ask = (marks: Headers) =>
    pool.fetch(
      new Request(HOME, {
        method: 'POST',
        headers: {
          'Content-Type': FORM,
          ...SIGNED,
          Authorization: WHOLE.replace('cognito-idp', 'sts'),
          ...marks,
        },
        body: 'Action=GetCallerIdentity',
      }),
    );
  const foreign = await ask({ Origin: ELSEWHERE });
  assert.equal(foreign.status, 403);
  assert.match(await foreign.text(), /<Code>AccessDenied<\/Code>.*--allow-origin/);
  const own = await ask({});
  assert.match(await own.text(), /InvalidClientTokenId/);
  for (const answer of [foreign, own]) {
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null);
  }
});

for (const [what, headers, error] of [
  ['nothing', {}, 'MissingAuthenticationTokenException'],
  ['another scheme', { ...SIGNED, Authorization: 'Bearer abc' }, 'MissingAuthenticationTokenException'],
  ['a word', { ...SIGNED, Authorization: 'x' }, 'MissingAuthenticationTokenException'],
  [
    'no scope',
    { ...SIGNED, Authorization: 'AWS4-HMAC-SHA256 Credential=test' },
    'IncompleteSignatureException',
  ],
  [
    'a scope of four parts',
    { ...SIGNED, Authorization: WHOLE.replace('/us-east-1', '') },
    'IncompleteSignatureException',
  ],
  ['a short signature', { ...SIGNED, Authorization: WHOLE.slice(0, -1) }, 'IncompleteSignatureException'],
  [
    'no signed headers',
    { ...SIGNED, Authorization: WHOLE.replace(/SignedHeaders=host, /, '') },
    'IncompleteSignatureException',
  ],
  ['no date', { Authorization: WHOLE }, 'IncompleteSignatureException'],
  [
    'a date of another form',
    { Authorization: WHOLE, 'X-Amz-Date': '2026-01-01' },
    'IncompleteSignatureException',
  ],
] as const) {
  test(`a signed operation with ${what} for a signature is refused with ${error}`, async () => {
    const answer = await post(LIST, headers);
    assert.deepEqual([answer.status, answer.error, answer.cors], [400, error, null]);
  });
}
