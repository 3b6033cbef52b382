import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REDACTED } from '../transport/secret-members';
import { findSecrets, withoutSecrets } from './secrets';

const part = (text: string): string => Buffer.from(text).toString('base64url');
const JWT = `${part('{"alg":"RS256","kid":"k"}')}.${part('{"sub":"alice","exp":1}')}.${part('a signature')}`;
const JWE = `${part('{"enc":"A256GCM","alg":"RSA-OAEP"}')}.${part('an encrypted key')}.${part('iv')}.${part('text')}.${part('a tag of it')}`;
const kinds = (text: string): string[] => findSecrets(text).map(({ kind }) => kind);

test('tokens are found by their shape, wherever they stand', () => {
  assert.deepEqual(kinds(`seen ${JWT} instead`), ['JWT']);
  assert.deepEqual(kinds(JWE), ['JWE']);
  assert.deepEqual(kinds(`${JWT}\n${JWE}`), ['JWT', 'JWE']);
  assert.deepEqual(kinds(`AKIA${'A1'.repeat(8)}`), ['access key']);
});

test('values are found by the member that holds them, at any depth of quoting', () => {
  const body = JSON.stringify({ Username: 'alice', Password: 'correct horse' });
  for (const text of [
    body,
    JSON.stringify({ body }),
    JSON.stringify({ message: JSON.stringify({ body }) }),
    body.replaceAll('"', '&quot;'),
    JSON.stringify(JSON.parse(body), null, 2),
  ]) {
    assert.deepEqual(kinds(text), ['Password'], text);
    assert.ok(!withoutSecrets(text).includes('correct horse'));
    assert.ok(withoutSecrets(text).includes('alice'));
  }
});

test('a value is taken out whole, whatever characters it holds', () => {
  for (const value of ['a&b', 'a<b', 'a"b', 'a\\b', 'a\nb', "a'b"]) {
    const clean = withoutSecrets(JSON.stringify({ Password: value, Username: 'alice' }));
    assert.deepEqual(JSON.parse(clean), { Password: REDACTED, Username: 'alice' });
  }
});

test('every secret of a text is found, and cleaning it leaves none', () => {
  const text = JSON.stringify({
    AuthParameters: { USERNAME: 'alice', SRP_A: 'abc', SECRET_HASH: 'x=' },
    AuthenticationResult: { AccessToken: JWT, IdToken: JWT, RefreshToken: JWE, TokenType: 'Bearer' },
    Session: 'opaque',
    ConfirmationCode: '123456',
  });
  assert.deepEqual(
    kinds(text).sort(),
    ['ConfirmationCode', 'JWE', 'JWT', 'JWT', 'SECRET_HASH', 'SRP_A', 'Session'].sort(),
  );
  assert.deepEqual(findSecrets(withoutSecrets(text)), []);
});

test('what is redacted, empty or no secret is left alone', () => {
  for (const text of [
    `{"Password":"${REDACTED}","Session":"${REDACTED}"}`,
    '{"Password":""}',
    '{"TokenType":"Bearer","ChallengeName":"PASSWORD_VERIFIER"}',
    'Alice signs up with the password "Passw0rd!"',
    'eyJ is how a token starts',
  ]) {
    assert.deepEqual(findSecrets(text), [], text);
    assert.equal(withoutSecrets(text), text);
  }
});
