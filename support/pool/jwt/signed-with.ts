import type { Jwt } from './read-jwt';

/** Whether the owner of the key signed the token, with RS256. Whether it has expired is for the pool's clock to say. */
export async function signedWith(key: CryptoKey, { signature, signed }: Jwt): Promise<boolean> {
  return crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, signature, signed);
}
