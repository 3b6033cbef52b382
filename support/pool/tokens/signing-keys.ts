import { base64OfBytes } from '../codec/base64';
import { generateRsaKeys } from '../jwt/generate-rsa-keys';
import type { RandomSource } from '../random-source';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** Access and ID tokens are signed with different keys (rows TK-01, TK-02). */
export interface SigningKeys {
  readonly access: SigningKey;
  readonly id: SigningKey;
}

export async function generateSigningKeys(random: RandomSource): Promise<SigningKeys> {
  return { id: await generateSigningKey(random), access: await generateSigningKey(random) };
}

export async function generateSigningKey(random: RandomSource): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateRsaKeys('sign');
  const kid = base64OfBytes(random.bytes(32));
  const { n, e, kty } = await crypto.subtle.exportKey('jwk', publicKey);
  return { kid, privateKey, publicKey, jwk: { alg: 'RS256', e, kid, kty, n, use: 'sig' } };
}
