import { hmacSha256, sha256 } from '../codec/digest';
import { integerOfBytes } from '../codec/integer';
import { utf8 } from '../codec/utf8';
import { N } from './group';
import { modPow } from './mod-pow';
import { pad } from './pad';
import { powerOfG } from './power-of-g';

export interface ServerSide {
  readonly clientPublic: bigint;
  readonly serverPublic: bigint;
  readonly serverPrivate: bigint;
  readonly verifier: bigint;
  /** x, where the server knows it: g^(xu) is worked out faster than v^u. */
  readonly exponent?: bigint;
}

/** S = (A * v^u)^b mod N, then the first 16 bytes of HKDF-SHA-256 (row SRP-06). */
export async function sessionKey(side: ServerSide): Promise<Uint8Array<ArrayBuffer>> {
  const u = integerOfBytes(await sha256(pad(side.clientPublic), pad(side.serverPublic)));
  const verifierPower =
    side.exponent === undefined ? modPow(side.verifier, u, N) : powerOfG(side.exponent * u);
  const secret = modPow(side.clientPublic * verifierPower, side.serverPrivate, N);
  return deriveKey(secret, u);
}

export async function deriveKey(secret: bigint, u: bigint): Promise<Uint8Array<ArrayBuffer>> {
  const pseudoRandomKey = await hmacSha256(pad(u), pad(secret));
  const key = await hmacSha256(pseudoRandomKey, utf8('Caldera Derived Key'), Uint8Array.of(1));
  return key.slice(0, 16);
}
