import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base32OfBytes, bytesOfBase32 } from '../codec/base32';
import { hexOfBytes } from '../codec/hex';
import { utf8 } from '../codec/utf8';
import { hotp } from './hotp';
import { timeStep } from './time-step';

const SECRET = utf8('12345678901234567890');

/** RFC 6238, appendix B, SHA-1: seconds since 1970 and the last six of the eight digits. */
const RFC_6238 = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

for (const [seconds, code] of RFC_6238) {
  test(`TT-07: the code at ${seconds} seconds`, async () => {
    assert.equal(await hotp(SECRET, timeStep(seconds * 1000)), code);
  });
}

test('RFC 4226, appendix D: the first ten counters', async () => {
  const codes = await Promise.all(Array.from({ length: 10 }, (_, counter) => hotp(SECRET, counter)));
  assert.deepEqual(codes, [
    '755224',
    '287082',
    '359152',
    '969429',
    '338314',
    '254676',
    '287922',
    '162583',
    '399871',
    '520489',
  ]);
});

test('a step ends after thirty seconds', () => {
  assert.deepEqual([29_999, 30_000].map(timeStep), [0, 1]);
});

for (const [text, encoded] of [
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
  ['12345678901234567890', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
] as const) {
  test(`RFC 4648: base32 of "${text}"`, () => {
    assert.equal(base32OfBytes(utf8(text)), encoded);
    assert.equal(hexOfBytes(bytesOfBase32(encoded) ?? utf8('none')), hexOfBytes(utf8(text)));
  });
}

test('base32 in lower case, padded, and with a character that is none', () => {
  assert.deepEqual(bytesOfBase32('mzxw6yq='), utf8('foob'));
  assert.equal(bytesOfBase32('MZXW0'), undefined);
});
