import { integerOfBytes } from '../codec/integer';
import type { RandomSource } from '../random-source';
import { powerOfG } from './power-of-g';
import { privateKey } from './private-key';

/** A password as the pool keeps it: salted hash x, and v = g^x, which is worked out when SRP first needs it. */
export interface StoredPassword {
  readonly salt: bigint;
  readonly x: bigint;
  readonly verifier: () => bigint;
}

export async function storePassword(
  owner: { readonly poolName: string; readonly userId: string; readonly password: string },
  random: RandomSource,
): Promise<StoredPassword> {
  const salt = integerOfBytes(random.bytes(16));
  const x = await privateKey({ ...owner, salt });
  let verifier: bigint | undefined;
  return {
    salt,
    x,
    verifier: () => {
      verifier ??= powerOfG(x);
      return verifier;
    },
  };
}
