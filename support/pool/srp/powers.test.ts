import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { g, N } from './group';
import { modPow } from './mod-pow';
import { powerOfG } from './power-of-g';

/** Square and multiply, a bit at a time: nothing in common with what is tested. */
function slowPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let power = 1n % modulus;
  for (const bit of exponent.toString(2)) {
    power = (power * power) % modulus;
    if (bit === '1') power = (power * base) % modulus;
  }
  return power;
}

test('modPow agrees with a bit-by-bit power', () => {
  const modulus = fc.bigInt({ min: 2n, max: 2n ** 256n });
  const number = fc.bigInt({ min: 0n, max: 2n ** 256n });
  fc.assert(
    fc.property(number, number, modulus, (base, exponent, m) => {
      assert.equal(modPow(base, exponent, m), slowPower(base, exponent, m));
    }),
  );
});

test('powerOfG agrees with a bit-by-bit power', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 512n }), (exponent) => {
      assert.equal(powerOfG(exponent), slowPower(g, exponent, N));
    }),
    { numRuns: 30 },
  );
});
