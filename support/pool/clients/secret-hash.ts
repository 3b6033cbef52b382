import { base64OfBytes } from '../codec/base64';
import { hmacSha256 } from '../codec/digest';
import { utf8 } from '../codec/utf8';

/** Base64 of HMAC-SHA-256 over username and client id, under the client's secret (row SH-01). */
export async function secretHash(facts: {
  readonly username: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): Promise<string> {
  return base64OfBytes(await hmacSha256(utf8(facts.clientSecret), utf8(facts.username + facts.clientId)));
}
