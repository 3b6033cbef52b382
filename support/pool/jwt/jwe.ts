import { base64urlOfBytes, bytesOfBase64url } from '../codec/base64';
import { joined } from '../codec/joined';
import { utf8 } from '../codec/utf8';
import type { RandomSource } from '../random-source';
import { jsonPart } from './json-part';

const HEADER = jsonPart({ cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' });
const KEY_BYTES = 32;
const VECTOR_BYTES = 12;
const TAG_BYTES = 16;

/** A token of five parts that only the owner of the private key can read (RFC 7516, appendix A.1). */
export async function sealJwe(
  publicKey: CryptoKey,
  plaintext: Uint8Array<ArrayBuffer>,
  random: RandomSource,
): Promise<string> {
  const key = random.bytes(KEY_BYTES);
  const vector = random.bytes(VECTOR_BYTES);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(contentCipher(vector), await contentKey(key, 'encrypt'), plaintext),
  );
  const sealedKey = new Uint8Array(await crypto.subtle.encrypt('RSA-OAEP', publicKey, key));
  const parts = [sealedKey, vector, sealed.subarray(0, -TAG_BYTES), sealed.subarray(-TAG_BYTES)];
  return [HEADER, ...parts.map(base64urlOfBytes)].join('.');
}

/** Undefined for anything that `sealJwe` did not make for this key. */
export async function openJwe(
  privateKey: CryptoKey,
  token: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [header, ...parts] = token.split('.');
  const [sealedKey, vector, ciphertext, tag] = parts.map(bytesOfBase64url);
  if (header !== HEADER || parts.length !== 4 || !sealedKey || !ciphertext) return undefined;
  if (vector?.length !== VECTOR_BYTES || tag?.length !== TAG_BYTES) return undefined;
  try {
    const key = new Uint8Array(await crypto.subtle.decrypt('RSA-OAEP', privateKey, sealedKey));
    const sealed = joined([ciphertext, tag]);
    return new Uint8Array(
      await crypto.subtle.decrypt(contentCipher(vector), await contentKey(key, 'decrypt'), sealed),
    );
  } catch {
    return undefined;
  }
}

function contentCipher(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(HEADER), tagLength: 8 * TAG_BYTES };
}

function contentKey(key: Uint8Array<ArrayBuffer>, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [usage]);
}
