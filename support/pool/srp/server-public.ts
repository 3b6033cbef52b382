import { g, k, N } from './group';
import { modPow } from './mod-pow';

/** B = k*v + g^b mod N. */
export function serverPublic(verifier: bigint, serverPrivate: bigint): bigint {
  return (k * verifier + modPow(g, serverPrivate, N)) % N;
}
