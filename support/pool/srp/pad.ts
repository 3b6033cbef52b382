import { bytesOfHex } from '../codec/hex';

/** Minimal two's-complement big-endian bytes, never padded to the length of N (row SRP-07). */
export function pad(integer: bigint): Uint8Array<ArrayBuffer> {
  return bytesOfHex(padHex(integer));
}

/** The same as lower-case digits. */
export function padHex(integer: bigint): string {
  const hex = integer.toString(16);
  if (hex.length % 2 === 1) return `0${hex}`;
  return /^[89a-f]/.test(hex) ? `00${hex}` : hex;
}
