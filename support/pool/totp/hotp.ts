const DIGITS = 6;

/** Six digits of RFC 4226 with HMAC-SHA-1: the code of one counter value. */
export async function hotp(secret: Uint8Array<ArrayBuffer>, counter: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(counter));
  const digest = new DataView(await crypto.subtle.sign('HMAC', key, message.buffer));
  const offset = digest.getUint8(19) & 15;
  const number = (digest.getUint32(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}
