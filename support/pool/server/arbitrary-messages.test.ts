import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { createCaller } from '../testing/caller';
import { SIGNED } from '../testing/signed';
import { type RunningPool, startPool } from './start-pool';

const MESSAGES = 10_000;
const AT_ONCE = 25;

let pool: RunningPool;

before(async () => {
  pool = await startPool({ port: 0 });
});
after(() => pool.close());

/** Sends bytes over a connection of their own. @returns whatever came back until it was closed */
function exchange(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(pool.port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${JSON.stringify(text)}`)));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

const statusOf = async (text: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(await exchange(text))?.[1]);

const message = (method: string, path: string, headers: Readonly<Record<string, string>>, body = '') =>
  [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries({ Host: '127.0.0.1', Connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    '',
    body,
  ].join('\r\n');

for (const [method, path, headers, status] of [
  ['TRACE', '/', {}, 405],
  ['CONNECT', 'elsewhere.example:443', {}, 405],
  ['GET', '/_pool/health', { Host: 'somebody@127.0.0.1' }, 400],
  ['GET', '/_pool/health', { Host: '@127.0.0.1' }, 400],
  ['GET', '/_pool/health', { Host: '127.0.0.1/_pool' }, 400],
  ['GET', '/_pool/health', { Host: '' }, 400],
  ['GET', 'http://127.0.0.1/_pool/health', {}, 400],
  ['GET', '/_pool/health', {}, 200],
] as const) {
  test(`${method} ${path} ${JSON.stringify(headers)} is answered with ${status}`, async () => {
    assert.equal(await statusOf(message(method, path, headers)), status);
  });
}

test('a refusal that names a thousand attributes can be read, and is whole', async () => {
  const caller = await createCaller();
  const UserAttributes = Array.from({ length: 1000 }, (_, n) => ({ Name: `custom:a${n}`, Value: 'v' }));
  const { message: whole = '', headers } = await caller.call('SignUp', {
    Username: 'alice',
    Password: 'Passw0rd!',
    UserAttributes,
  });
  assert.match(whole, /custom:a999: Attribute does not exist in the schema\.\n$/);
  assert.ok((headers.get('x-amzn-errormessage') ?? '').length <= 2048);
});

const arbitraryHost = fc.oneof(
  fc.constantFrom(
    '127.0.0.1',
    'localhost',
    'cognito:9229',
    'a@b',
    '@',
    '[::1]',
    '[',
    '%',
    'a b',
    '127.0.0.1:99999',
    'xn--',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
);
const arbitraryMessage = fc
  .record({
    method: fc.constantFrom(
      'POST',
      'POST',
      'GET',
      'HEAD',
      'OPTIONS',
      'PUT',
      'DELETE',
      'TRACE',
      'CONNECT',
      'PATCH',
      'PROPFIND',
      'SOURCE',
      'M-SEARCH',
      'TRACK',
    ),
    path: fc.oneof(
      fc.constantFrom(
        '/',
        '/',
        '/_pool/health',
        '/_pool/clock',
        '/x/.well-known/jwks.json',
        '//a@b/',
        '*',
        'a.example:443',
        'http://a@b/',
      ),
      fc.webPath().map((path) => `/${path}`),
    ),
    host: arbitraryHost,
    marks: fc.dictionary(
      fc.constantFrom(
        'Origin',
        'Referer',
        'Sec-Fetch-Site',
        'Content-Type',
        'Authorization',
        'X-Amz-Date',
        'Expect',
        'Upgrade',
      ),
      fc.oneof(
        fc.constantFrom(
          'null',
          'https://a.example',
          'cross-site',
          'application/x-www-form-urlencoded',
          SIGNED.Authorization,
        ),
        fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((text) => text.trim()),
      ),
    ),
    operation: fc.constantFrom('SignUp', 'ListUserPools', 'CreateUserPool', 'GetUser', 'Nothing'),
    body: fc.oneof(fc.constantFrom('', '{}', '{"MaxResults":1}'), fc.json()),
  })
  .map(({ method, path, host, marks, operation, body }) =>
    message(
      method,
      path,
      { Host: host, ...marks, 'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}` },
      body,
    ),
  );

test(`each of ${MESSAGES} arbitrary messages gets an answer, and none is a bug of the pool`, async () => {
  const sequences = fc.array(arbitraryMessage, { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(sequences, async (texts) => {
      const statuses = await Promise.all(texts.map(statusOf));
      for (const [index, status] of statuses.entries()) {
        const shown = `${JSON.stringify(texts[index])} -> ${status}`;
        assert.ok(status >= 100 && status < 500, shown);
      }
    }),
    { numRuns: MESSAGES / AT_ONCE, endOnFailure: true },
  );
});
