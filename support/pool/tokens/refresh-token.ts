import { utf8 } from '../codec/utf8';
import { openJwe, sealJwe } from '../jwt/jwe';
import type { Service } from '../store/service';

/** What a refresh token points at. */
export interface RefreshTokenContent {
  readonly userPoolId: string;
  readonly grantId: string;
  readonly tokenId: string;
}

/** A JWE of five parts, which clients cannot read (row TK-15). */
export async function sealRefreshToken(service: Service, content: RefreshTokenContent): Promise<string> {
  const { publicKey } = await service.refreshTokenKeys();
  return sealJwe(publicKey, utf8(JSON.stringify(content)), service.random);
}

/** Undefined for anything that this service has not sealed. */
export async function openRefreshToken(
  service: Service,
  token: string,
): Promise<RefreshTokenContent | undefined> {
  const { privateKey } = await service.refreshTokenKeys();
  const content = await openJwe(privateKey, token);
  return content && JSON.parse(new TextDecoder().decode(content));
}
