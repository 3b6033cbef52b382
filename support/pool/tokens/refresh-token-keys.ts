import { generateRsaKeys } from '../jwt/generate-rsa-keys';

/** The key pair under which refresh tokens are sealed: nobody but the service opens them (row TK-15). */
export interface RefreshTokenKeys {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

export function generateRefreshTokenKeys(): Promise<RefreshTokenKeys> {
  return generateRsaKeys('seal');
}
