/** The only origin of ids, salts, secrets and codes. */
export interface RandomSource {
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** Web Crypto's generator. */
export const webCryptoRandom: RandomSource = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

/** `length` characters of the alphabet, each equally likely. */
export function randomText(random: RandomSource, alphabet: string, length: number): string {
  // Bytes above the last whole multiple would make the first letters likelier.
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of random.bytes(length)) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
}
