import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REDACTED } from './secret-members';
import { strikeOf } from './strike-secrets';

const PASSWORD = 'Kd7!rain-over-Lyon';
const SIGNATURE = 'q83v+Dk/aZ0=7"x\\y';
const CODE = '704418';
const strike = strikeOf([PASSWORD, SIGNATURE, CODE]);

test('a secret goes wherever its value stands, and the rest stays', () => {
  assert.equal(strike(`Refused: ${PASSWORD}, ${CODE}.`), `Refused: ${REDACTED}, ${REDACTED}.`);
  assert.equal(strike(`Err${SIGNATURE}Exception`), `Err${REDACTED}Exception`);
});

test('a secret goes in base64 at any alignment, with and without padding, and in hexadecimal', () => {
  for (const secret of [PASSWORD, SIGNATURE, CODE]) {
    for (const before of ['', '-', '--', '---']) {
      const bytes = Buffer.from(`${before}${secret}-`);
      for (const encoding of ['base64', 'base64url', 'hex'] as const) {
        const encoded = bytes.toString(encoding);
        for (const glued of ['', 'E', 'Er', 'Err']) {
          const struck = strike(`seen ${glued}${encoded} there`);
          assert.equal(
            struck,
            `seen ${REDACTED} there`,
            `${secret} in ${encoding} after "${before}", "${glued}"`,
          );
        }
      }
    }
  }
});

test('a secret goes where it is escaped for JSON at any depth, for HTML or for a URL', () => {
  const json = JSON.stringify({ a: SIGNATURE });
  const everyCharacter = (write: (code: number) => string) =>
    [...PASSWORD].map((character) => write(character.charCodeAt(0))).join('');
  const escaped = [
    json,
    JSON.stringify({ json }),
    JSON.stringify([JSON.stringify({ json })]),
    encodeURIComponent(SIGNATURE),
    SIGNATURE.replaceAll('"', '&quot;').replaceAll('/', '&#x2F;').replaceAll('+', '&#43;'),
    everyCharacter((code) => `\\u00${code.toString(16)}`),
    everyCharacter((code) => `%${code.toString(16)}`),
    everyCharacter((code) => `&#${code};`),
    `code\\n${CODE}`,
    encodeURIComponent(Buffer.from(PASSWORD).toString('base64')),
  ];
  for (const text of escaped) assert.ok(strike(text).includes(REDACTED), text);
  assert.equal(strike('a \\"quoted\\" &amp; 100%25 honest text'), 'a \\"quoted\\" &amp; 100%25 honest text');
});

test('a code goes as a number of its own, never as a part of a longer one or of an id', () => {
  const gone = [
    `"${CODE}"`,
    `code=${CODE}&`,
    `${CODE}.`,
    `(${CODE})`,
    `code:${CODE}`,
    `E#bruno_${CODE}_x`,
    `x${CODE}x`,
  ];
  for (const text of gone) assert.equal(strike(text), text.replace(CODE, REDACTED));
  for (const text of [`1${CODE}`, `${CODE}9`, `a${CODE}`, `7a-${CODE}f0`, `0.${CODE}`, `${CODE}.5`]) {
    assert.equal(strike(text), text);
  }
});

test('values that stand in honest texts are left alone', () => {
  const text = 'The password of SOFTWARE_TOKEN_MFA was abc1234 and correct-horse.';
  assert.equal(strikeOf(['password', 'SOFTWARE_TOKEN_MFA', 'abc1234', 'correct-horse', ''])(text), text);
});
