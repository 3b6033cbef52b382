import { hexOfBytes } from './hex';

/** UUID text of 16 bytes. Version and variant bits are left as they are: the service does so too (row SU-09). */
export function uuidOfBytes(bytes: Uint8Array): string {
  const hex = hexOfBytes(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
