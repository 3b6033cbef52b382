import { utf8 } from '../codec/utf8';
import type { RandomSource } from '../random-source';
import type { NamedKey } from './key-store';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names and values that were sealed in with a secret: whoever opens it must give the same. */
export type EncryptionContext = Readonly<Record<string, string>>;

const IV_LENGTH = 12;

/** A ciphertext that says which key made it: the ARN's length in two bytes, the ARN, the IV, AES-GCM's output. */
export async function seal(
  plaintext: Bytes,
  { arn, key }: NamedKey,
  context: EncryptionContext,
  random: RandomSource,
): Promise<Bytes> {
  const name = utf8(arn);
  const iv = random.bytes(IV_LENGTH);
  const sealed = await crypto.subtle.encrypt(cipher(iv, context), key, plaintext);
  const length = [name.length >> 8, name.length & 0xff];
  return new Uint8Array([...length, ...name, ...iv, ...new Uint8Array(sealed)]);
}

/** The ARN of the key that a blob names, and what it needs to open; undefined for what is no blob. */
export function readBlob(blob: Bytes): { readonly arn: string; readonly body: Bytes } | undefined {
  const [high = 0, low = 0] = blob;
  const start = 2 + ((high << 8) | low);
  const body = blob.slice(start);
  if (body.length <= IV_LENGTH) return undefined;
  return { arn: new TextDecoder().decode(blob.slice(2, start)), body };
}

/** The plaintext of a blob's body; undefined for another key, another context and altered bytes alike. */
export async function open(
  body: Bytes,
  key: CryptoKey,
  context: EncryptionContext,
): Promise<Bytes | undefined> {
  try {
    const [iv, sealed] = [body.slice(0, IV_LENGTH), body.slice(IV_LENGTH)];
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, context), key, sealed));
  } catch {
    return undefined;
  }
}

function cipher(iv: Bytes, context: EncryptionContext): AesGcmParams {
  const pairs = Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1));
  return { name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(pairs)) };
}
