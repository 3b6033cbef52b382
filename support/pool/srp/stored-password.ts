import { integerOfBytes } from '../codec/integer';
import type { RandomSource } from '../random-source';
import { powerOfG } from './power-of-g';
import { privateKey } from './private-key';

/** A password as the pool keeps it: salted hash x, and v = g^x, which is worked out when SRP first needs it. */
export class StoredPassword {
  readonly salt: bigint;
  readonly x: bigint;
  #verifier: bigint | undefined;

  constructor(salt: bigint, x: bigint) {
    this.salt = salt;
    this.x = x;
  }

  verifier(): bigint {
    this.#verifier ??= powerOfG(this.x);
    return this.#verifier;
  }
}

export async function storePassword(
  owner: { readonly poolName: string; readonly userId: string; readonly password: string },
  random: RandomSource,
): Promise<StoredPassword> {
  const salt = integerOfBytes(random.bytes(16));
  return new StoredPassword(salt, await privateKey({ ...owner, salt }));
}
