import { hexOfBytes } from './hex';

/** The big-endian unsigned integer of some bytes. */
export function integerOfBytes(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexOfBytes(bytes)}`);
}
