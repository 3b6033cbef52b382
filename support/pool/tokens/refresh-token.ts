import { CompactEncrypt, compactDecrypt } from 'jose';
import { utf8 } from '../codec/utf8';
import type { RefreshTokenKeys } from './refresh-token-keys';

/** What a refresh token points at. */
export interface RefreshTokenContent {
  readonly userPoolId: string;
  readonly grantId: string;
  readonly tokenId: string;
}

/** A JWE of five parts, which clients cannot read (row TK-15). */
export function sealRefreshToken(keys: RefreshTokenKeys, content: RefreshTokenContent): Promise<string> {
  return new CompactEncrypt(utf8(JSON.stringify(content)))
    .setProtectedHeader({ cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' })
    .encrypt(keys.publicKey);
}

/** Undefined for anything that this service has not sealed. */
export async function openRefreshToken(
  keys: RefreshTokenKeys,
  token: string,
): Promise<RefreshTokenContent | undefined> {
  try {
    const { plaintext } = await compactDecrypt(token, keys.privateKey, {
      keyManagementAlgorithms: ['RSA-OAEP'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch {
    return undefined;
  }
}
