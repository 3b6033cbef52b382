import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPool } from '../create-pool';
import { SIGNED } from '../testing/signed';

const ADDRESS = 'http://127.0.0.1:9229/';
const PREFIX = 'AWSCognitoIdentityProviderService.';

async function post(body: string, headers: Record<string, string>) {
  const pool = await createPool();
  return pool.fetch(new Request(ADDRESS, { method: 'POST', body, headers }));
}

test('P-03: a refusal has the short name, the text and the headers', async () => {
  const answer = await post('{"ClientId":"abc","Username":"a","Password":"Passw0rd!"}', {
    'X-Amz-Target': `${PREFIX}SignUp`,
  });
  assert.equal(answer.status, 400);
  const message = 'User pool client abc does not exist.';
  assert.equal(await answer.text(), `{"__type":"ResourceNotFoundException","message":"${message}"}`);
  assert.equal(answer.headers.get('content-type'), 'application/x-amz-json-1.1');
  assert.equal(answer.headers.get('x-amzn-errortype'), 'ResourceNotFoundException:');
  assert.equal(answer.headers.get('x-amzn-errormessage'), message);
  assert.match(answer.headers.get('x-amzn-requestid') ?? '', /^[0-9a-f-]{36}$/);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
});

test('a text that is too long for a header stands cut in the header and whole in the body', async () => {
  const target = `${PREFIX}${'x'.repeat(30_000)}`;
  const answer = await post('{}', { 'X-Amz-Target': target });
  const { message } = (await answer.json()) as { message: string };
  assert.equal(message, `Unknown operation ${target}`);
  assert.equal(answer.headers.get('x-amzn-errormessage'), message.slice(0, 2048));
});

test('P-02: keys are in alphabetical order, without blanks', async () => {
  const answer = await post('{"MaxResults":1}', {
    'X-Amz-Target': `${PREFIX}ListUserPools`,
    ...SIGNED,
  });
  assert.equal(await answer.text(), '{"UserPools":[]}');
});

for (const [name, body, headers, code] of [
  [
    'P-10: an unknown operation',
    '{}',
    { 'X-Amz-Target': `${PREFIX}FlyToTheMoon` },
    'UnknownOperationException',
  ],
  ['P-10: no operation', '{}', {}, 'UnknownOperationException'],
  ['P-10: another service', '{}', { 'X-Amz-Target': 'DynamoDB.GetItem' }, 'UnknownOperationException'],
  ['P-09: unsigned', '{}', { 'X-Amz-Target': `${PREFIX}ListUsers` }, 'MissingAuthenticationTokenException'],
  ['P-15: no JSON', '{', { 'X-Amz-Target': `${PREFIX}SignUp` }, 'SerializationException'],
  ['P-15: an empty body', '', { 'X-Amz-Target': `${PREFIX}SignUp` }, 'SerializationException'],
  ['P-15: null', 'null', { 'X-Amz-Target': `${PREFIX}SignUp` }, 'SerializationException'],
  [
    'P-15: a number for a text',
    '{"ClientId":1}',
    { 'X-Amz-Target': `${PREFIX}SignUp` },
    'SerializationException',
  ],
  [
    'deeply nested JSON',
    '['.repeat(200_000),
    { 'X-Amz-Target': `${PREFIX}SignUp` },
    'SerializationException',
  ],
  [
    'prototype keys',
    '{"__proto__":{"ClientId":"x"},"constructor":1}',
    { 'X-Amz-Target': `${PREFIX}SignUp` },
    'InvalidParameterException',
  ],
] as const) {
  test(name, async () => {
    const answer = await post(body, headers);
    assert.equal(answer.status, 400);
    assert.equal(((await answer.json()) as { __type: string }).__type, code);
  });
}

test('P-07: a pre-flight is answered for every header that is asked for', async () => {
  const pool = await createPool();
  const asked = 'cache-control,content-type,x-amz-target,x-amz-user-agent';
  const answer = await pool.fetch(
    new Request(ADDRESS, { method: 'OPTIONS', headers: { 'Access-Control-Request-Headers': asked } }),
  );
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-headers'), asked);
  assert.match(answer.headers.get('access-control-allow-methods') ?? '', /POST/);
});
