const WINDOW = 16;

/** `base` to the power of `exponent` modulo `modulus`, four bits of the exponent at a time. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const factors = [1n];
  for (let last = 1n; factors.length < WINDOW; factors.push(last)) last = (last * base) % modulus;
  let power = 1n;
  for (const digit of exponent.toString(WINDOW)) {
    for (let bit = 0; bit < 4; bit += 1) power = (power * power) % modulus;
    const factor = factors[Number.parseInt(digit, WINDOW)];
    if (factor !== undefined && digit !== '0') power = (power * factor) % modulus;
  }
  return power;
}
