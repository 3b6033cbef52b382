import { k, N } from './group';
import { powerOfG } from './power-of-g';

/** B = k*v + g^b mod N. */
export function serverPublic(verifier: bigint, serverPrivate: bigint): bigint {
  return (k * verifier + powerOfG(serverPrivate)) % N;
}
