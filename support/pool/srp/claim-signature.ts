import { base64OfBytes } from '../codec/base64';
import { hmacSha256 } from '../codec/digest';
import { utf8 } from '../codec/utf8';

/** PASSWORD_CLAIM_SIGNATURE in base64. */
export async function claimSignature(
  key: Uint8Array<ArrayBuffer>,
  claim: {
    readonly poolName: string;
    readonly userId: string;
    readonly secretBlock: Uint8Array;
    readonly timestamp: string;
  },
): Promise<string> {
  const { poolName, userId, secretBlock, timestamp } = claim;
  return base64OfBytes(await hmacSha256(key, utf8(poolName + userId), secretBlock, utf8(timestamp)));
}
