import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAuthenticatorApp } from './authenticator-app';

/** The secret of RFC 6238, appendix B, in base 32; its codes there have eight digits, of which these are the last six. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

test('the codes are those of RFC 6238', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ] as const) {
    assert.equal(createAuthenticatorApp(SECRET).nextCode(at(seconds)), code);
  }
});

test('no code is shown twice: the next step shows the next one', () => {
  const app = createAuthenticatorApp(SECRET);
  const first = app.nextCode(at(31));
  assert.equal(first, '287082');
  assert.equal(app.nextCode(at(31)), createAuthenticatorApp(SECRET).nextCode(at(61)));
  assert.equal(app.nextCode(at(1_111_111_109)), '081804');
});

test('a wrong code is none of those nearby', () => {
  const wrong = createAuthenticatorApp(SECRET).wrongCode(at(59));
  const nearby = [0, 30, 59, 90, 120].map((seconds) => createAuthenticatorApp(SECRET).nextCode(at(seconds)));
  assert.match(wrong, /^\d{6}$/);
  assert.equal(nearby.includes(wrong), false);
});
