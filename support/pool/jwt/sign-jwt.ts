import { base64urlOfBytes } from '../codec/base64';
import { utf8 } from '../codec/utf8';
import type { Claims } from './claims';
import { jsonPart } from './json-part';

/** A type and no interface: only such a one is claims by name, too. */
export type JwtHeader = {
  readonly kid: string;
  readonly typ?: string;
  readonly alg: 'RS256';
};

/** A token of three parts, signed with RS256 (RFC 7519, RFC 7518 section 3.3). */
export async function signJwt(key: CryptoKey, header: JwtHeader, claims: Claims): Promise<string> {
  const signed = `${jsonPart(header)}.${jsonPart(claims)}`;
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, utf8(signed));
  return `${signed}.${base64urlOfBytes(new Uint8Array(signature))}`;
}
