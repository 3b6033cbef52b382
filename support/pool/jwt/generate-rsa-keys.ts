const PURPOSES = {
  sign: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', usages: ['sign', 'verify'] },
  seal: { name: 'RSA-OAEP', hash: 'SHA-1', usages: ['encrypt', 'decrypt'] },
} as const;

/** For RS256 or for RSA-OAEP (RFC 7518, sections 3.3 and 4.3): 2048 bits; the private key cannot be exported. */
export function generateRsaKeys(purpose: keyof typeof PURPOSES): Promise<CryptoKeyPair> {
  const { name, hash, usages } = PURPOSES[purpose];
  const publicExponent = new Uint8Array([1, 0, 1]);
  return crypto.subtle.generateKey({ name, hash, modulusLength: 2048, publicExponent }, false, usages);
}
