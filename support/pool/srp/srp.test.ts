import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secretHash } from '../clients/secret-hash';
import { bytesOfBase64 } from '../codec/base64';
import { sha256 } from '../codec/digest';
import { hexOfBytes } from '../codec/hex';
import { integerOfBytes } from '../codec/integer';
import { claimSignature } from './claim-signature';
import { g, k, N } from './group';
import { modPow } from './mod-pow';
import { pad, padHex } from './pad';
import { parseTimestamp } from './parse-timestamp';
import { privateKey } from './private-key';
import { serverPublic } from './server-public';
import { deriveKey, sessionKey } from './session-key';
import vectors from './vectors.json';

const big = (hex: string) => BigInt(`0x${hex}`);

test('the group and k are those of the vectors', () => {
  assert.equal(N, big(vectors.parameters.N_hex));
  assert.equal(g, BigInt(vectors.parameters.g));
  assert.equal(k, big(vectors.parameters.k_hex));
});

type Vector = (typeof vectors.derived)[number];

/** PASSWORD_CLAIM_SIGNATURE as the server expects it for the vector's own verifier and ephemeral keys. */
async function expectedSignature(vector: Vector, userId: string): Promise<string> {
  const serverPrivate = big(vector.b_hex);
  const verifier = big(vector.v_hex);
  const B = serverPublic(verifier, serverPrivate);
  assert.equal(B, big(vector.B_hex));
  const key = await sessionKey({ clientPublic: big(vector.A_hex), serverPublic: B, serverPrivate, verifier });
  const secretBlock = bytesOfBase64(vector.secret_block_b64);
  assert.ok(secretBlock);
  return claimSignature(key, { poolName: vector.poolName, userId, secretBlock, timestamp: vector.timestamp });
}

for (const vector of vectors.derived) {
  test(`${vector.id}: ${vector.note}`, async () => {
    const { poolName, userIdForSrp: userId, password } = vector;
    const x = await privateKey({ poolName, userId, password, salt: big(vector.salt_hex) });
    assert.equal(x, big(vector.x_hex));
    if ('expected' in vector && vector.expected === 'reject') {
      assert.notEqual(await expectedSignature(vector, 'alice'), vector.signature_b64);
      return;
    }
    assert.equal(modPow(g, x, N), big(vector.v_hex));
    assert.equal(await expectedSignature(vector, userId), vector.signature_b64);
  });
}

for (const vector of vectors.published) {
  test(`${vector.id}: published values are reproduced`, async () => {
    const { poolName, userIdForSrp: userId, password } = vector;
    const x = await privateKey({ poolName, userId, password, salt: big(vector.salt_hex) });
    assert.equal(x, big(vector.x_hex));
    const u = integerOfBytes(await sha256(pad(big(vector.A_hex)), pad(big(vector.B_hex))));
    assert.equal(u, big(vector.u_hex));
    assert.equal(hexOfBytes(await deriveKey(big(vector.S_hex), big(vector.u_hex))), vector.key_hex);
  });
}

test('padding keeps integers positive and never fills up', () => {
  for (const { input, output } of vectors.helpers.pad) assert.equal(padHex(big(input)), output.toLowerCase());
});

test('secret hashes match', async () => {
  for (const { username, clientId, clientSecret, output } of vectors.helpers.secret_hash) {
    assert.equal(await secretHash({ username, clientId, clientSecret }), output);
  }
});

test('time stamps are read', () => {
  for (const { instant, output } of vectors.helpers.timestamp) {
    assert.equal(parseTimestamp(output), Date.parse(instant));
  }
  for (const wrong of [
    'Fri Aug 01 15:51:06 UTC 2023',
    'ven. août 11 15:51:06 UTC 2023',
    '2023-08-11T15:51:06Z',
  ]) {
    assert.equal(parseTimestamp(wrong), undefined);
  }
});
