import { bytesOfBase64url } from '../codec/base64';
import { isObject } from '../codec/is-object';
import { utf8 } from '../codec/utf8';
import type { Claims } from './claims';

/** A token taken apart; nothing of it is proven yet. */
export interface Jwt {
  readonly algorithm: unknown;
  readonly claims: Claims;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Undefined for a text that is no token of three parts. */
export function readJwt(token: string): Jwt | undefined {
  const parts = token.split('.');
  const [first = '', second = '', third = ''] = parts;
  const header = readPart(first);
  const claims = readPart(second);
  const signature = bytesOfBase64url(third);
  if (parts.length !== 3 || !header || !claims || !signature) return undefined;
  return { algorithm: header.alg, claims, signed: utf8(`${first}.${second}`), signature };
}

function readPart(part: string): Claims | undefined {
  const bytes = bytesOfBase64url(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
