import { joined } from './joined';

/** SHA-256 of the parts joined. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(parts)));
}

/** HMAC-SHA-256 of the parts joined. */
export async function hmacSha256(
  key: Uint8Array<ArrayBuffer>,
  ...parts: readonly Uint8Array[]
): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, joined(parts)));
}
