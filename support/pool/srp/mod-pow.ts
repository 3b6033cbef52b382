/** `base` to the power of `exponent` modulo `modulus`; square and multiply, most significant bit first. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const factor = base % modulus;
  let power = 1n;
  for (const bit of exponent.toString(2)) {
    power = (power * power) % modulus;
    if (bit === '1') power = (power * factor) % modulus;
  }
  return power;
}
