import { sha256 } from '../codec/digest';
import { integerOfBytes } from '../codec/integer';
import { utf8 } from '../codec/utf8';
import { pad } from './pad';

/** x of RFC 5054 in Cognito's flavour (row SRP-05). `poolName` is the pool id after the underscore. */
export async function privateKey(input: {
  readonly poolName: string;
  readonly userId: string;
  readonly password: string;
  readonly salt: bigint;
}): Promise<bigint> {
  const identity = await sha256(utf8(`${input.poolName}${input.userId}:${input.password}`));
  return integerOfBytes(await sha256(pad(input.salt), identity));
}
