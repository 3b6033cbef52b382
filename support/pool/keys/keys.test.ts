import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPool, type Pool } from '../create-pool';
import { SIGNED } from '../testing/signed';

const KEY = 'arn:aws:kms:us-east-1:000000000000:key/one';
const CONTEXT = { 'userpool-id': 'us-east-1_Example01', stage: 'test' };
const PLAINTEXT = btoa('secret');

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever members an operation answers with
type Body = any;

async function call(pool: Pool, operation: string, input: object, signature: object = SIGNED): Promise<Body> {
  const headers = { 'X-Amz-Target': `TrentService.${operation}`, ...signature };
  const body = JSON.stringify(input);
  return (await pool.fetch(new Request('http://127.0.0.1/', { method: 'POST', headers, body }))).json();
}

async function sealed(pool: Pool): Promise<string> {
  const input = { KeyId: KEY, Plaintext: PLAINTEXT, EncryptionContext: CONTEXT };
  return (await call(pool, 'Encrypt', input)).CiphertextBlob;
}

test('what was encrypted is decrypted, whatever the order of the context', async () => {
  const pool = await createPool();
  const EncryptionContext = Object.fromEntries(Object.entries(CONTEXT).reverse());
  const input = { CiphertextBlob: await sealed(pool), EncryptionContext };
  assert.deepEqual(await call(pool, 'Decrypt', input), {
    KeyId: KEY,
    Plaintext: PLAINTEXT,
    EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  });
});

test('a key may have a name as long as any', async () => {
  const pool = await createPool();
  const KeyId = `${KEY}${'-and-on'.repeat(200)}`;
  const { CiphertextBlob } = await call(pool, 'Encrypt', { KeyId, Plaintext: PLAINTEXT });
  const opened = await call(pool, 'Decrypt', { CiphertextBlob, KeyId });
  assert.deepEqual([opened.Plaintext, opened.KeyId], [PLAINTEXT, KeyId]);
});

test('a data key is handed out in clear and sealed, anew each time', async () => {
  const pool = await createPool();
  const input = { KeyId: 'one', EncryptionContext: CONTEXT, NumberOfBytes: 32 };
  const [one, two] = [await call(pool, 'GenerateDataKey', input), await call(pool, 'GenerateDataKey', input)];
  assert.equal(one.KeyId, KEY);
  assert.equal(atob(one.Plaintext).length, 32);
  assert.notEqual(one.Plaintext, two.Plaintext);
  const { CiphertextBlob } = one;
  const opened = await call(pool, 'Decrypt', { CiphertextBlob, EncryptionContext: CONTEXT, KeyId: KEY });
  assert.equal(opened.Plaintext, one.Plaintext);
});

for (const [what, change, error] of [
  ['another context', { EncryptionContext: { ...CONTEXT, stage: 'other' } }, 'InvalidCiphertextException'],
  ['no context', { EncryptionContext: {} }, 'InvalidCiphertextException'],
  ['another key', { KeyId: `${KEY}-other` }, 'IncorrectKeyException'],
  ['an alias', { KeyId: 'alias/one' }, 'NotFoundException'],
  ['what is no base64', { CiphertextBlob: '%' }, 'SerializationException'],
  ['what is no ciphertext', { CiphertextBlob: btoa('nothing') }, 'InvalidCiphertextException'],
  ['nothing', { CiphertextBlob: null }, 'ValidationException'],
] as const) {
  test(`Decrypt refuses ${what}`, async () => {
    const pool = await createPool();
    const sound = { CiphertextBlob: await sealed(pool), EncryptionContext: CONTEXT };
    assert.equal((await call(pool, 'Decrypt', { ...sound, ...change })).__type, error);
  });
}

test('Decrypt refuses altered bytes, and what another pool sealed', async () => {
  const pool = await createPool();
  const blob = await sealed(pool);
  const bytes = atob(blob);
  const altered = btoa(bytes.slice(0, -1) + String.fromCharCode(bytes.charCodeAt(bytes.length - 1) ^ 1));
  const input = { EncryptionContext: CONTEXT };
  const refused = await call(pool, 'Decrypt', { ...input, CiphertextBlob: altered });
  assert.equal(refused.__type, 'InvalidCiphertextException');
  const other = await createPool();
  await sealed(other);
  assert.equal((await call(other, 'Decrypt', { ...input, CiphertextBlob: blob })).__type, refused.__type);
});

test('a data key has one length, and a plaintext an end', async () => {
  const pool = await createPool();
  const both = { KeyId: KEY, NumberOfBytes: 32, KeySpec: 'AES_256' };
  for (const input of [both, { KeyId: KEY }, { KeyId: KEY, NumberOfBytes: 0 }]) {
    assert.equal((await call(pool, 'GenerateDataKey', input)).__type, 'ValidationException');
  }
  const Plaintext = btoa('x'.repeat(4097));
  assert.equal((await call(pool, 'Encrypt', { KeyId: KEY, Plaintext })).__type, 'ValidationException');
});

test('nobody is answered without a signature', async () => {
  const refused = await call(await createPool(), 'Encrypt', { KeyId: KEY, Plaintext: PLAINTEXT }, {});
  assert.equal(refused.__type, 'MissingAuthenticationTokenException');
});
