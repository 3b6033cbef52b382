import { base64urlOfBytes } from '../codec/base64';
import { utf8 } from '../codec/utf8';

/** A header or claims as they stand in a token (RFC 7515, section 3). */
export function jsonPart(value: Readonly<Record<string, unknown>>): string {
  return base64urlOfBytes(utf8(JSON.stringify(value)));
}
